-- 町字一覧 (1.3.3): the 町字 that the municipality has or had, as it loads them from a file. As long as it has loaded none, what
-- stands in its register is the list.
create table resident_records.town_area
(
    municipality_code text        not null default platform.current_municipality(),
    town_code         text        not null check (town_code ~ '^[0-9]{7}$'),
    first_day         date        not null,
    last_day          date,
    name              text        not null check (length(name) between 1 and 120),
    name_key          text        not null check (name_key <> ''),
    reading           text        check (length(reading) <= 200),
    postal_code       text        check (postal_code ~ '^[0-9]{7}$'),
    loaded_at         timestamptz not null,
    primary key (municipality_code, town_code, first_day),
    check (last_day >= first_day)
);
select platform.protect('resident_records.town_area', 'SID');
create index town_area_name on resident_records.town_area (municipality_code, name_key);
