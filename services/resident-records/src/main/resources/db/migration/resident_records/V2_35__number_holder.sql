-- One 住民票コード, and one 在留カード等番号, is one person's for good (法30条の3): whoever had it first holds it through all
-- versions and stays, also as a deleted record and after another code followed. This table, not the newest version, says
-- whose a number is.
create table resident_records.number_holder
(
    municipality_code text    not null default platform.current_municipality(),
    kind              text    not null check (kind in ('resident-record-code', 'residence-card')),
    number            text    not null,
    addressee_number  text    not null,
    -- a second holder from the time before this table, to be set right; nobody becomes one any more
    doubled           boolean not null default false,
    primary key (municipality_code, kind, number, addressee_number)
);
create unique index number_held_once on resident_records.number_holder (municipality_code, kind, number)
    where not doubled;
select platform.protect('resident_records.number_holder', 'SID');

-- Residents hold before deleted records, and entries that were taken back (異動の取消し（減）) hold nothing.
do
$$
declare
    municipality text;
begin
    for municipality in select platform.municipality_codes()
    loop
        perform set_config('yakuba.municipality', municipality, true);
        insert into resident_records.number_holder (kind, number, addressee_number, doubled)
        select kind, number, addressee_number,
               row_number() over (partition by kind, number order by deleted, addressee_number) > 1
        from (select held.kind, held.number, v.addressee_number, bool_and(newest.state <> '1') as deleted
              from resident_records.resident_version v
                   join resident_records.resident_version newest
                        on newest.municipality_code = municipality and newest.addressee_number = v.addressee_number
                   join resident_records.resident r
                        on r.municipality_code = municipality and r.addressee_number = newest.addressee_number
                           and r.version = newest.version
                   cross join lateral (values ('resident-record-code', v.resident_record_code),
                                              ('residence-card', v.foreign_card_number)) held (kind, number)
              where v.municipality_code = municipality and held.number is not null
                and not (newest.state = '9' and newest.deletion_reason = '39')
              group by held.kind, held.number, v.addressee_number) found;
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;

create function resident_records.hold_numbers() returns trigger
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
    -- 異動の取消し gives back what only the movement that is taken back had brought (4.6.0.1).
    delete from resident_records.number_holder holder
    using added, resident_records.resident_version before,
          lateral (values ('resident-record-code', before.resident_record_code, added.resident_record_code),
                          ('residence-card', before.foreign_card_number, added.foreign_card_number))
              held (kind, number, kept)
    where added.movement_reason in ('19', '39', '69')
      and before.municipality_code = added.municipality_code and before.addressee_number = added.addressee_number
      and before.version = added.version - 1
      and (held.number is distinct from held.kept or (added.state = '9' and added.deletion_reason = '39'))
      and holder.municipality_code = added.municipality_code and holder.kind = held.kind
      and holder.number = held.number and holder.addressee_number = added.addressee_number;
    return null;
end
$$;
create trigger hold_numbers after insert on resident_records.resident_version
    referencing new table as added for each statement execute function resident_records.hold_numbers();

-- Whose a number is stands in one place.
alter table resident_records.resident drop column resident_record_code, drop column card_number;

-- Numbers of open drafts, so that two notifications of one person are noticed before either is registered. Of a
-- 個人番号 only its keyed hash is kept; everything goes when the draft ends.
create table resident_records.movement_claim
(
    municipality_code text not null default platform.current_municipality(),
    movement_id       uuid not null,
    kind              text not null check (kind in ('resident-record-code', 'residence-card', 'individual-number')),
    number            text not null,
    primary key (municipality_code, movement_id, kind, number)
);
select platform.protect('resident_records.movement_claim', 'SID');
create index movement_claim_number on resident_records.movement_claim (municipality_code, kind, number);

-- What an import compares besides.
alter table resident_records.intake_line
    add column card_number text,
    add column individual_number_indexes bytea[];
