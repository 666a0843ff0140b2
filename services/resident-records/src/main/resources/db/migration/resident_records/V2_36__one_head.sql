-- One 世帯主 per household at most (法7条4号, 1.1.10), whatever writes the register. Looked at when a transaction ends, since
-- a new head is set and the old one leaves in one movement.
alter table resident_records.resident
    add column is_head      boolean not null default false,
    -- a second head from the time before this rule, to be set right; ends when the person is head no more or moves
    add column head_doubled boolean not null default false;

do
$$
declare
    municipality text;
begin
    for municipality in select platform.municipality_codes()
    loop
        perform set_config('yakuba.municipality', municipality, true);
        update resident_records.resident r
        set is_head = true, head_doubled = heads.place > 1
        from (select v.addressee_number, v.version,
                     row_number() over (partition by r.household_number
                                        order by v.display_order nulls last, v.addressee_number) as place
              from resident_records.resident r
                   join resident_records.resident_version v using (municipality_code, addressee_number, version)
              where r.municipality_code = municipality and r.state = '1' and v.relationship_first = '02') heads
        where r.municipality_code = municipality and r.addressee_number = heads.addressee_number;
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;

alter table resident_records.resident add constraint one_head_per_household
    exclude using btree (municipality_code with =, household_number with =) where (is_head and not head_doubled)
    deferrable initially deferred;
