-- 世帯主のいない世帯 (1.1.10, 4.0.4), kept with every movement and at the end of every import, so that nobody has to go
-- through all residents to find the few. Derived: it can be made again from the residents at any time.
create table resident_records.household_without_head
(
    municipality_code text not null default platform.current_municipality(),
    household_number text not null,
    primary key (municipality_code, household_number)
);
select platform.protect('resident_records.household_without_head', 'SID');

-- Those that lost their head before this was kept are listed as well, so that the office has a head set by a movement; what
-- their records say until then is not written over.
do
$$
declare
    municipality text;
begin
    for municipality in select platform.municipality_codes()
    loop
        perform set_config('yakuba.municipality', municipality, true);
        insert into resident_records.household_without_head (household_number)
        select household_number from resident_records.resident
        where municipality_code = municipality and state = '1'
        group by household_number having not bool_or(is_head);
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;
