-- What the search of 001/2.1 looks through: one row for each form of the name of each version, and one row a version
-- for all other keys. Derived from the versions; can be made again from them at any time.
create extension if not exists pg_trgm with schema public;

create table resident_records.search_name
(
    municipality_code text not null default platform.current_municipality(),
    addressee_number text not null,
    version integer not null,
    form text not null check (form in ('name', 'former', 'common')),
    -- the reading folded at the four levels of あいまい検索, spaces removed; given = the part after the space
    reading_k0 text,
    reading_k1 text,
    reading_k2 text,
    reading_k3 text,
    given_k3 text,
    -- the name without spaces, and with every character replaced by the head of its variant group
    written text,
    written_variant text,
    given_variant text,
    latin text,
    primary key (municipality_code, addressee_number, version, form)
);
select platform.protect('resident_records.search_name', 'SID');
create index search_name_reading on resident_records.search_name using gin (reading_k3 gin_trgm_ops);
create index search_name_reading_from on resident_records.search_name (municipality_code, reading_k3 text_pattern_ops);
create index search_name_given on resident_records.search_name (municipality_code, given_k3);
create index search_name_written on resident_records.search_name using gin (written_variant gin_trgm_ops);
create index search_name_written_from on resident_records.search_name (municipality_code, written_variant text_pattern_ops);
create index search_name_given_written on resident_records.search_name (municipality_code, given_variant);
create index search_name_latin on resident_records.search_name using gin (latin gin_trgm_ops);

create table resident_records.search_entry
(
    municipality_code text not null default platform.current_municipality(),
    addressee_number text not null,
    version integer not null,
    birth text not null,
    sex text,
    relationship text,
    household_number text not null,
    town_code text,
    address_key text not null,
    building_key text,
    deletion_reason text,
    primary key (municipality_code, addressee_number, version)
);
select platform.protect('resident_records.search_entry', 'SID');
create index search_entry_birth on resident_records.search_entry (municipality_code, birth text_pattern_ops);
create index search_entry_address on resident_records.search_entry using gin (address_key gin_trgm_ops);
create index search_entry_building on resident_records.search_entry using gin (building_key gin_trgm_ops);
create index search_entry_town on resident_records.search_entry (municipality_code, town_code);
create index search_entry_household on resident_records.search_entry (municipality_code, household_number);

-- What each clerk searched for, to be used again (001/2.1.1). Criteria only, never hits.
create table resident_records.search_history
(
    municipality_code text not null default platform.current_municipality(),
    user_id text not null,
    search_id bigint generated always as identity,
    searched_at timestamptz not null default now(),
    criteria jsonb not null,
    primary key (municipality_code, user_id, search_id)
);
select platform.protect('resident_records.search_history', 'SID');
