-- The names of those who are in no register here, few among many: they are held beside the residents each time somebody looks.
create index addressee_name_of_outsider on child_allowance.addressee_name (municipality_code, addressee_number)
    where state = '0';
