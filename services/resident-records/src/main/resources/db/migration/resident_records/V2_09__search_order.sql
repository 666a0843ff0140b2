-- A surname finds thousands of names. To put those in order, to count them and to leave out whom the criteria leave out,
-- each row of a name or an address says what all of that needs of its person: no join for every one of the thousands.

alter table resident_records.search_person
    add column ordering text collate "C" not null default '';
alter table resident_records.search_name
    add column ordering text collate "C" not null default '',
    add column state text not null default '',
    add column household_number text not null default '';
alter table resident_records.search_address
    add column ordering text collate "C" not null default '',
    add column state text not null default '',
    add column household_number text not null default '';

-- Fills the rows there are, municipality by municipality: the owner too is bound by row-level security.
do
$$
declare
    municipality text;
    derived text;
begin
    for municipality in select platform.municipality_codes()
    loop
        perform set_config('yakuba.municipality', municipality, true);
        update resident_records.search_person
        set ordering = concat_ws(chr(9), sort_key, birth, addressee_number);
        foreach derived in array array ['search_name', 'search_address']
        loop
            execute format(
                'update resident_records.%I n '
                'set ordering = p.ordering, state = p.state, household_number = p.household_number '
                'from resident_records.search_person p '
                'where n.municipality_code = $1 and p.municipality_code = $1 '
                '    and n.addressee_number = p.addressee_number', derived)
            using municipality;
        end loop;
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;

-- Altered tables have no values to leave to chance: whoever writes a row says them.
alter table resident_records.search_person alter column ordering drop default;
alter table resident_records.search_name
    alter column ordering drop default, alter column state drop default, alter column household_number drop default;
alter table resident_records.search_address
    alter column ordering drop default, alter column state drop default, alter column household_number drop default;

drop view resident_records.searchable_person;
alter table resident_records.search_person drop column sort_key;
create view resident_records.searchable_person as
select * from resident_records.search_person where municipality_code = platform.current_municipality();
create or replace view resident_records.searchable_name as
select * from resident_records.search_name where municipality_code = platform.current_municipality();
create or replace view resident_records.searchable_address as
select * from resident_records.search_address where municipality_code = platform.current_municipality();
grant select on resident_records.searchable_person to ${app_role};
