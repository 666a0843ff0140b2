-- Which version of a person's 個人番号 a movement made, so that its reversal knows what to take back (001/4.6.0.1).
create table resident_records.movement_individual_number
(
    municipality_code text not null default platform.current_municipality(),
    movement_id uuid not null,
    addressee_number text not null,
    version integer not null,
    primary key (municipality_code, movement_id, addressee_number),
    foreign key (municipality_code, movement_id) references resident_records.movement
);
select platform.protect('resident_records.movement_individual_number', 'SI');

-- 住民票コード that this municipality gave out of its stock. Once given, a code is never another person's (法30条の3), not
-- even if the entry it was given for is taken back.
create table resident_records.given_resident_record_code
(
    municipality_code text not null default platform.current_municipality(),
    resident_record_code text not null,
    primary key (municipality_code, resident_record_code)
);
select platform.protect('resident_records.given_resident_record_code', 'SI');

-- Whether a version of a person says what was taken back: a reversal undoes the versions from that of its movement up to
-- its own, which only repeats what was before. Of a reversal that came with an import only the version before it is known.
create function resident_records.was_taken_back(person text, asked integer) returns boolean
    language sql stable as
$$
    select exists (
        select from resident_records.resident_version back
        where back.municipality_code = platform.current_municipality() and back.addressee_number = person
          and back.movement_reason in ('19', '39', '69') and back.version >= asked
          and asked >= coalesce(
              (select min(made.version)
               from resident_records.movement reversal
                    join resident_records.resident_version made
                         on made.municipality_code = reversal.municipality_code
                            and made.movement_id = cast(reversal.fields ->> 'movement' as uuid)
               where reversal.municipality_code = back.municipality_code and reversal.movement_id = back.movement_id
                 and reversal.kind = 'reversal' and made.addressee_number = person),
              back.version - 1))
$$;

-- Every number that a version of a person says.
create function resident_records.numbers_of(person text) returns table (kind text, number text)
    language sql stable as
$$
    select distinct held.kind, held.number
    from resident_records.resident_version v
         cross join lateral (values ('resident-record-code', v.resident_record_code),
                                    ('residence-card', v.foreign_card_number)) held (kind, number)
    where v.municipality_code = platform.current_municipality() and v.addressee_number = person
      and held.number is not null
$$;

-- Whether a person has a number for good: by what still stands, or because it was given here.
create function resident_records.keeps_number(person text, of_kind text, asked text) returns boolean
    language sql stable as
$$
    select of_kind = 'resident-record-code' and exists (
               select from resident_records.given_resident_record_code given
               where given.municipality_code = platform.current_municipality() and given.resident_record_code = asked)
        or exists (
               select from resident_records.resident_version v
               where v.municipality_code = platform.current_municipality() and v.addressee_number = person
                 and asked = case of_kind when 'resident-record-code' then v.resident_record_code
                                          else v.foreign_card_number end
                 and not resident_records.was_taken_back(person, v.version))
$$;

-- Who had a number second, before numbers were held by one, holds it when the first lets go.
grant update (doubled) on resident_records.number_holder to yakuba_app;

create or replace function resident_records.hold_numbers() returns trigger
    language plpgsql as
$$
begin
    insert into resident_records.number_holder (kind, number, addressee_number)
    select distinct held.kind, held.number, added.addressee_number
    from added
         cross join lateral (values ('resident-record-code', added.resident_record_code),
                                    ('residence-card', added.foreign_card_number)) held (kind, number)
    where held.number is not null
    order by 1, 2, 3
    on conflict do nothing;
    if exists (select from added
                    cross join lateral (values ('resident-record-code', added.resident_record_code),
                                               ('residence-card', added.foreign_card_number)) held (kind, number)
               where held.number is not null and not exists (
                   select from resident_records.number_holder holder
                   where holder.municipality_code = added.municipality_code and holder.kind = held.kind
                     and holder.number = held.number and holder.addressee_number = added.addressee_number)) then
        raise unique_violation using message = 'a number is held by somebody else', constraint = 'number_held_once';
    end if;
    -- 異動の取消し gives back what only the movements that were taken back had brought (4.6.0.1).
    if not exists (select from added where movement_reason in ('19', '39', '69')) then
        return null;
    end if;
    delete from resident_records.number_holder holder
    using (select distinct addressee_number from added where movement_reason in ('19', '39', '69')) back,
          lateral resident_records.numbers_of(back.addressee_number) had
    where holder.municipality_code = platform.current_municipality()
      and holder.kind = had.kind and holder.number = had.number and holder.addressee_number = back.addressee_number
      and not resident_records.keeps_number(back.addressee_number, had.kind, had.number);
    update resident_records.number_holder holder set doubled = false
    from (select distinct addressee_number from added where movement_reason in ('19', '39', '69')) back,
         lateral resident_records.numbers_of(back.addressee_number) had
    where holder.municipality_code = platform.current_municipality()
      and holder.kind = had.kind and holder.number = had.number and holder.doubled
      and holder.addressee_number = (
          select min(other.addressee_number) from resident_records.number_holder other
          where other.municipality_code = holder.municipality_code and other.kind = holder.kind
            and other.number = holder.number
          having bool_and(other.doubled));
    return null;
end
$$;

-- What was registered before. A movement and the 個人番号 it brought were written in one transaction, at one time. A code
-- was given here if the notification named none: at every birth, and where the field was left blank.
do
$$
declare
    municipality text;
begin
    for municipality in select platform.municipality_codes()
    loop
        perform set_config('yakuba.municipality', municipality, true);
        insert into resident_records.movement_individual_number (movement_id, addressee_number, version)
        select m.movement_id, n.addressee_number, max(n.version)
        from resident_records.movement m
             join resident_records.resident_version v
                  on v.municipality_code = municipality and v.movement_id = m.movement_id
             join platform.individual_number n
                  on n.municipality_code = municipality and n.addressee_number = v.addressee_number
                     and n.recorded_at = m.changed_at
        where m.municipality_code = municipality and m.state = 'registered'
          and m.kind in ('move-in-domestic', 'move-in-abroad') and n.blind_index is not null
        group by m.movement_id, n.addressee_number;
        insert into resident_records.given_resident_record_code (resident_record_code)
        select distinct v.resident_record_code
        from resident_records.movement m
             join resident_records.resident_version v
                  on v.municipality_code = municipality and v.movement_id = m.movement_id and v.version = 1
        where m.municipality_code = municipality and m.state = 'registered'
          and m.kind in ('birth', 'move-in-domestic', 'move-in-abroad') and v.resident_record_code is not null
          and not exists (select from jsonb_each_text(m.fields) typed
                          where typed.key like '%.residentRecordCode' and typed.value = v.resident_record_code);
        -- Codes that reversals let go of too early, to the person who had them, unless somebody else has got them since.
        insert into resident_records.number_holder (kind, number, addressee_number)
        select had.kind, had.number, back.addressee_number
        from (select distinct addressee_number from resident_records.resident_version
              where municipality_code = municipality and movement_reason in ('19', '39', '69')) back,
             lateral resident_records.numbers_of(back.addressee_number) had
        where resident_records.keeps_number(back.addressee_number, had.kind, had.number)
        order by 1, 2, 3
        on conflict do nothing;
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;
