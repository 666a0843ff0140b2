-- Which places the records of whom tell of (001/3.4), so that a measure finds its people by an index and not by a look through
-- the whole register: addresses as they are compared, and the numbers in what clerks have written, behind '~'. Written with
-- every version; derived, and never taken back: too many rather than too few. Folded by the application, never here.
create table resident_records.told_place
(
    municipality_code text not null default platform.current_municipality(),
    place text collate "C" not null,
    addressee_number text not null,
    primary key (municipality_code, place, addressee_number)
);
select platform.protect('resident_records.told_place', 'SI');

-- Of which municipalities the application has still to write them: of those who stand in the register already. A change of
-- the folding puts all municipalities here again.
create table resident_records.told_place_missing
(
    municipality_code text not null default platform.current_municipality() primary key,
    -- the number of the last person done
    behind text collate "C" not null
);
select platform.protect('resident_records.told_place_missing', 'SIUD');

do
$$
declare
    municipality text;
begin
    for municipality in select platform.municipality_codes()
    loop
        perform set_config('yakuba.municipality', municipality, true);
        insert into resident_records.told_place_missing (behind)
        select '' where exists (select from resident_records.resident where municipality_code = municipality);
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;
