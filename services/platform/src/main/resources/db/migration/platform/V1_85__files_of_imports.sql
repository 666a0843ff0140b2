-- Files of residents that were imported hold 個人番号, whatever was said of them when they were stored: giving one out takes the
-- right to see the numbers, and the log says so. The owner too is bound by row-level security, so municipality by municipality.
do
$$
declare
    municipality text;
begin
    for municipality in select platform.municipality_codes()
    loop
        perform set_config('yakuba.municipality', municipality, true);
        update platform.file set individual_number = true
        where municipality_code = municipality and permission = 'import.run' and not individual_number;
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;
