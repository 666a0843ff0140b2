-- Hits are read in the order of an index and no further than they are shown; a name carries the birth date, so that both
-- narrow together before a row is touched.

alter table resident_records.search_name add column birth text collate "C" not null default '';

-- Fills the rows there are, municipality by municipality: the owner too is bound by row-level security.
do
$$
declare
    municipality text;
begin
    for municipality in select platform.municipality_codes()
    loop
        perform set_config('yakuba.municipality', municipality, true);
        update resident_records.search_name n
        set birth = p.birth
        from resident_records.search_person p
        where n.municipality_code = municipality and p.municipality_code = municipality
            and n.addressee_number = p.addressee_number;
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;

alter table resident_records.search_name alter column birth drop default;
create or replace view resident_records.searchable_name as
select * from resident_records.search_name where municipality_code = platform.current_municipality();

drop index resident_records.search_name_reading, resident_records.search_name_variant,
    resident_records.search_person_birth, resident_records.search_address_address,
    resident_records.search_address_building;
create index search_name_reading
    on resident_records.search_name (municipality_code, reading_k3, birth, addressee_number);
create index search_name_variant
    on resident_records.search_name (municipality_code, variant, birth, addressee_number);
create index search_person_birth on resident_records.search_person (municipality_code, birth, ordering);
create index search_address_address on resident_records.search_address (municipality_code, address, ordering);
create index search_address_building on resident_records.search_address (municipality_code, building, ordering)
    where building <> '';
