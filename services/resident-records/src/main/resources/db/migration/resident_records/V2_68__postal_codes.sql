-- Postal codes of the 町 of the whole country, as a municipality loads them from a file, with the days on which they stood in it: a
-- line that a later file has no more ended on the day before. The key is the name of the 町 as names of places are compared.
create table resident_records.postal_code
(
    municipality_code text not null default platform.current_municipality(),
    place_code        text not null check (place_code ~ '^[0-9]{6}$'),
    town_key          text not null check (town_key <> ''),
    postal_code       text not null check (postal_code ~ '^[0-9]{7}$'),
    first_day         date not null,
    last_day          date,
    primary key (municipality_code, place_code, town_key, postal_code, first_day),
    check (last_day >= first_day)
);
select platform.protect('resident_records.postal_code', 'SIUD');
