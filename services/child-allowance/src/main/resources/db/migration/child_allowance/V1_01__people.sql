-- The people of the town as they were told of last (jp.yakuba.office.addressee): a copy, which can be made again at any time.
create schema child_allowance;
grant usage on schema child_allowance to ${app_role};

create table child_allowance.addressee
(
    municipality_code text not null default platform.current_municipality(),
    addressee_number  text not null,
    version           integer not null,
    -- what the search asks of the person and puts hits in order by; all of it follows from the record
    household_number  text not null,
    ordering          text collate "C" not null,
    birth             text collate "C" not null,
    state             text not null,
    sex               text,
    -- what is kept of the record, and with which care it is shown
    record            jsonb not null,
    marks             jsonb not null,
    primary key (municipality_code, addressee_number)
) with (fillfactor = 90);
select platform.protect('child_allowance.addressee', 'SIU');
create index addressee_birth on child_allowance.addressee (municipality_code, birth, ordering);
create index addressee_household on child_allowance.addressee (municipality_code, household_number);

-- One row for each name, as resident_records.search_name has them, but none of the past: those a copy made anew would not have.
create table child_allowance.addressee_name
(
    municipality_code text not null default platform.current_municipality(),
    addressee_number  text not null,
    form              text not null check (form in ('name', 'given', 'former', 'common')),
    written           text collate "C" not null,
    variant           text collate "C" not null,
    reading           text collate "C" not null,
    reading_k1        text collate "C" not null,
    reading_k2        text collate "C" not null,
    reading_k3        text collate "C" not null,
    grams             integer[] not null,
    ordering          text collate "C" not null,
    state             text not null,
    household_number  text not null,
    birth             text collate "C" not null,
    last_version      integer not null,
    primary key (municipality_code, addressee_number, form, written, reading)
) with (fillfactor = 90);
select platform.protect('child_allowance.addressee_name', 'SIUD');
create index addressee_name_reading
    on child_allowance.addressee_name (municipality_code, reading_k3, birth, addressee_number);
create index addressee_name_variant
    on child_allowance.addressee_name (municipality_code, variant, birth, addressee_number);
create index addressee_name_grams
    on child_allowance.addressee_name using gin (grams) with (gin_pending_list_limit = 256);

-- Under row-level security PostgreSQL uses no index for an operator that is not leakproof, as @> on arrays: the application
-- searches through views of the owner, which name the municipality themselves.
do
$$
begin
    execute format('create policy searching on child_allowance.addressee for select to %I using (true)', current_user);
    execute format(
        'create policy searching on child_allowance.addressee_name for select to %I using (true)', current_user);
end
$$;
create view child_allowance.searchable_person as
select * from child_allowance.addressee where municipality_code = platform.current_municipality();
create view child_allowance.searchable_name as
select * from child_allowance.addressee_name where municipality_code = platform.current_municipality();
grant select on child_allowance.searchable_person, child_allowance.searchable_name to ${app_role};
