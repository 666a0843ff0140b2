-- One 個人番号 is one person's for good (番号法2条5項, 7条): whoever was given a number first holds it through all versions,
-- also when another number follows. A number that turned out not to be the person's is given back by `remove`.
create table platform.individual_number_holder
(
    municipality_code text    not null default platform.current_municipality(),
    blind_index       bytea   not null check (octet_length(blind_index) = 32),
    addressee_number  text    not null,
    -- a second holder from the time before this table, to be set right; nobody becomes one any more
    doubled           boolean not null default false,
    primary key (municipality_code, blind_index, addressee_number)
);
create unique index individual_number_held_once on platform.individual_number_holder (municipality_code, blind_index)
    where not doubled;
select platform.protect('platform.individual_number_holder', 'SID');

do
$$
declare
    municipality text;
begin
    for municipality in select platform.municipality_codes()
    loop
        perform set_config('yakuba.municipality', municipality, true);
        insert into platform.individual_number_holder (blind_index, addressee_number, doubled)
        select blind_index, addressee_number,
               row_number() over (partition by blind_index order by first_recorded, addressee_number) > 1
        from (select blind_index, addressee_number, min(recorded_at) as first_recorded
              from platform.individual_number
              where municipality_code = municipality and blind_index is not null
              group by blind_index, addressee_number) held;
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;

-- Whoever writes a number holds it from then on, and a number that somebody else holds cannot be written.
create function platform.hold_individual_numbers() returns trigger
    language plpgsql as
$$
begin
    insert into platform.individual_number_holder (blind_index, addressee_number)
    select distinct blind_index, addressee_number from added where blind_index is not null order by 1, 2
    on conflict do nothing;
    if exists (select from added
               where added.blind_index is not null and not exists (
                   select from platform.individual_number_holder held
                   where held.municipality_code = added.municipality_code and held.blind_index = added.blind_index
                     and held.addressee_number = added.addressee_number)) then
        raise unique_violation
            using message = 'an individual number is held by somebody else', constraint = 'individual_number_held_once';
    end if;
    return null;
end
$$;
create trigger hold_numbers after insert on platform.individual_number
    referencing new table as added for each statement execute function platform.hold_individual_numbers();

-- Another key gives the same number another index: the holder stays.
create function platform.hold_rekeyed_individual_numbers() returns trigger
    language plpgsql as
$$
begin
    if new.blind_index is distinct from old.blind_index then
        insert into platform.individual_number_holder (blind_index, addressee_number, doubled)
        select new.blind_index, held.addressee_number, held.doubled
        from platform.individual_number_holder held
        where held.municipality_code = old.municipality_code and held.blind_index = old.blind_index
          and held.addressee_number = old.addressee_number
        on conflict do nothing;
        delete from platform.individual_number_holder held
        where held.municipality_code = old.municipality_code and held.blind_index = old.blind_index
          and held.addressee_number = old.addressee_number
          and not exists (
              select from platform.individual_number other
              where other.municipality_code = old.municipality_code and other.addressee_number = old.addressee_number
                and other.blind_index = old.blind_index);
    end if;
    return null;
end
$$;
create trigger hold_rekeyed after update on platform.individual_number
    for each row execute function platform.hold_rekeyed_individual_numbers();
