-- What the search of 001/2.1 looks through. Derived from the versions of the register; can be made again from them at
-- any time. Keys are folded by the application (KanaFold, VariantKey), never here, so that a key is made one way only.
--
-- Row-level security is a barrier: under a policy, PostgreSQL uses no index for an operator that is not leakproof, and
-- @> on arrays is none. So the application reads these tables through views of the owner, each of which names the
-- municipality of the transaction in its own condition; the owner's policy lets the views, and nothing else, through.

-- One row a person: the newest version's values of all keys but names and addresses, and what hits are ordered by.
create table resident_records.search_person
(
    municipality_code text not null default platform.current_municipality(),
    addressee_number text not null,
    version integer not null,
    sort_key text collate "C" not null,
    birth text collate "C" not null,
    state text not null,
    sex text,
    relationship text,
    household_number text not null,
    deletion_reason text,
    resident_record_code text,
    card_number text,
    -- which of the searchable items the record leaves blank (データ未入力項目)
    blanks text[] not null,
    primary key (municipality_code, addressee_number)
) with (fillfactor = 90);
select platform.protect('resident_records.search_person', 'SIUD');
create index search_person_birth on resident_records.search_person (municipality_code, birth);
create index search_person_household on resident_records.search_person (municipality_code, household_number);
create index search_person_code on resident_records.search_person (municipality_code, resident_record_code);
create index search_person_card on resident_records.search_person (municipality_code, card_number)
    where card_number is not null;
create index search_person_blanks on resident_records.search_person using gin (blanks) where blanks <> '{}';

-- One row for each name a person has or had: 氏名, 旧氏 and 通称, and the given name alone. A name that a later version
-- repeats is not a second row; it only lasts longer. It is a past name when the person has a later version.
create table resident_records.search_name
(
    municipality_code text not null default platform.current_municipality(),
    addressee_number text not null,
    form text not null check (form in ('name', 'given', 'former', 'common')),
    -- as written, without spaces; and with every character replaced by the head of its variant group
    written text collate "C" not null,
    variant text collate "C" not null,
    -- the reading folded at the levels of あいまい検索; empty where there is none
    reading text collate "C" not null,
    reading_k1 text collate "C" not null,
    reading_k2 text collate "C" not null,
    reading_k3 text collate "C" not null,
    -- every two characters that stand side by side in a key, hashed: finds the candidates of 部分一致
    grams integer[] not null,
    last_version integer not null,
    primary key (municipality_code, addressee_number, form, written, reading)
) with (fillfactor = 90);
select platform.protect('resident_records.search_name', 'SIUD');
create index search_name_reading on resident_records.search_name (municipality_code, reading_k3);
create index search_name_variant on resident_records.search_name (municipality_code, variant);
create index search_name_grams on resident_records.search_name using gin (grams) with (gin_pending_list_limit = 256);

-- One row for each address a person has or had in the municipality.
create table resident_records.search_address
(
    municipality_code text not null default platform.current_municipality(),
    addressee_number text not null,
    -- 町字 and 番地号 with numerals and separators written one way; 方書 likewise
    address text collate "C" not null,
    building text collate "C" not null,
    town_code text not null,
    ward_code text not null,
    grams integer[] not null,
    last_version integer not null,
    primary key (municipality_code, addressee_number, address, building, town_code)
) with (fillfactor = 90);
select platform.protect('resident_records.search_address', 'SIUD');
create index search_address_address on resident_records.search_address (municipality_code, address);
create index search_address_building on resident_records.search_address (municipality_code, building)
    where building <> '';
create index search_address_town on resident_records.search_address (municipality_code, town_code);
create index search_address_grams on resident_records.search_address
    using gin (grams) with (gin_pending_list_limit = 256);

do
$$
declare
    derived text;
begin
    foreach derived in array array ['search_person', 'search_name', 'search_address']
    loop
        execute format(
            'create policy searching on resident_records.%I for select to %I using (true)', derived, current_user);
    end loop;
end
$$;

create view resident_records.searchable_person as
select * from resident_records.search_person where municipality_code = platform.current_municipality();
create view resident_records.searchable_name as
select * from resident_records.search_name where municipality_code = platform.current_municipality();
create view resident_records.searchable_address as
select * from resident_records.search_address where municipality_code = platform.current_municipality();
grant select on resident_records.searchable_person, resident_records.searchable_name,
    resident_records.searchable_address to ${app_role};

-- What each clerk searched for, to be used again (001/2.1.1). Criteria only, never hits, and never a 個人番号.
create table resident_records.search_history
(
    municipality_code text not null default platform.current_municipality(),
    user_id text not null,
    search_id uuid not null,
    searched_at timestamptz not null,
    criteria jsonb not null,
    primary key (municipality_code, user_id, search_id)
);
select platform.protect('resident_records.search_history', 'SIUD');
