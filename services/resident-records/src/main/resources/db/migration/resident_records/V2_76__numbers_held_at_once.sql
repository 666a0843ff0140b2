-- Of numbers that nobody held before, each has found its holder by being inserted: only where a row was left out is looked
-- whose it is.
create or replace function resident_records.hold_numbers() returns trigger
    language plpgsql
    set enable_seqscan = off
    set enable_bitmapscan = off
    set enable_hashjoin = off
    set enable_mergejoin = off
as
$$
declare
    left_out bigint;
begin
    with wanted as materialized (
        select distinct held.kind, held.number, added.addressee_number
        from added
             cross join lateral (values ('resident-record-code', added.resident_record_code),
                                        ('residence-card', added.foreign_card_number)) held (kind, number)
        where held.number is not null),
    taken as (
        insert into resident_records.number_holder (kind, number, addressee_number)
        select kind, number, addressee_number from wanted order by 1, 2, 3
        on conflict do nothing
        returning 1)
    select (select count(*) from wanted) - (select count(*) from taken) into left_out;
    -- Counted, not "exists": a join would read all holders for every row.
    if left_out > 0 and (
        exists (select from added
                where added.resident_record_code is not null and (
                    select count(*) from resident_records.number_holder holder
                    where holder.municipality_code = added.municipality_code and holder.kind = 'resident-record-code'
                      and holder.number = added.resident_record_code
                      and holder.addressee_number = added.addressee_number) = 0)
        or exists (select from added
                   where added.foreign_card_number is not null and (
                       select count(*) from resident_records.number_holder holder
                       where holder.municipality_code = added.municipality_code and holder.kind = 'residence-card'
                         and holder.number = added.foreign_card_number
                         and holder.addressee_number = added.addressee_number) = 0)) then
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
