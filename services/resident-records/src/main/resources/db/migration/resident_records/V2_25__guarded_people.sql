-- Whose records tell where a protected person lives, lived or goes (001/3.4): the person, those who stand or stood under
-- the same household number, and those of whom any version names one of the person's addresses. Derived from the
-- register and from the measures in force; can be made again from them at any time. Addresses are folded by the
-- application, never here.

-- The addresses of protected persons, as they are compared.
create table resident_records.guarded_place
(
    municipality_code text not null default platform.current_municipality(),
    place text collate "C" not null,
    protected_number text not null,
    -- the numbers in 方書, ascending; none where it has none
    rooms integer[] not null,
    primary key (municipality_code, place, protected_number, rooms)
);
select platform.protect('resident_records.guarded_place', 'SID');
create index guarded_place_of_person on resident_records.guarded_place (municipality_code, protected_number);

-- Whose records tell where which protected person is; the person's own is one of them.
create table resident_records.guarded_person
(
    municipality_code text not null default platform.current_municipality(),
    addressee_number text not null,
    protected_number text not null,
    primary key (municipality_code, addressee_number, protected_number)
);
select platform.protect('resident_records.guarded_person', 'SID');
create index guarded_person_of_protected on resident_records.guarded_person (municipality_code, protected_number);

-- Of whom the two tables are to be made anew; done before anybody is told anything.
create table resident_records.guard_pending
(
    municipality_code text not null default platform.current_municipality(),
    addressee_number text not null,
    primary key (municipality_code, addressee_number)
);
select platform.protect('resident_records.guard_pending', 'SID');

-- Whoever writes a suppression, and however: it counts from the same transaction on.
create function resident_records.guards_pending() returns trigger
    language plpgsql as
$$
begin
    insert into resident_records.guard_pending (addressee_number)
    select pending.addressee_number
    from (select to_jsonb(new) ->> 'addressee_number' as addressee_number
          union
          select living.addressee_number from resident_records.resident living
          where living.municipality_code = new.municipality_code
            and living.household_number = to_jsonb(new) ->> 'household_number') pending
    where pending.addressee_number <> ''
    on conflict do nothing;
    return null;
end
$$;
create trigger suppression_guards after insert or update on resident_records.suppression
    for each row execute function resident_records.guards_pending();

-- Those who are protected already; the owner too is bound by row-level security.
do
$$
declare
    municipality text;
begin
    for municipality in select platform.municipality_codes()
    loop
        perform set_config('yakuba.municipality', municipality, true);
        insert into resident_records.guard_pending (addressee_number)
        select distinct addressee_number from resident_records.suppression
        where lifted_at is null and addressee_number <> '';
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;
