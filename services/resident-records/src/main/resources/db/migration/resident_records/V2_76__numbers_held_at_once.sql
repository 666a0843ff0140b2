-- Of numbers that nobody held before, each has found its holder by being inserted: only where a row was left out is looked
-- whose it is.

-- Every number that a version of a person says. In the order of the versions: without it any index will do for a register that
-- PostgreSQL believes to be empty, as it does until the import that fills it has ended, and then each person is a look through
-- all of them.
create or replace function resident_records.numbers_of(person text) returns table (kind text, number text)
    language sql stable as
$$
    select distinct held.kind, held.number
    from (select v.resident_record_code, v.foreign_card_number from resident_records.resident_version v
          where v.municipality_code = platform.current_municipality() and v.addressee_number = person
          order by v.municipality_code, v.addressee_number, v.version
          offset 0) said
         cross join lateral (values ('resident-record-code', said.resident_record_code),
                                    ('residence-card', said.foreign_card_number)) held (kind, number)
    where held.number is not null
$$;

create or replace function resident_records.hold_numbers() returns trigger
    language plpgsql
    set enable_seqscan = off
    set enable_bitmapscan = off
    set enable_hashjoin = off
    set enable_mergejoin = off
    set enable_sort = off
as
$$
declare
    left_out bigint;
    planned text := current_setting('plan_cache_mode');
    had record;
    kinds text[] := '{}';
    numbers text[] := '{}';
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
    -- Number by number, each by its key, and planned for the register as it is now: an import's first rows found it empty.
    perform set_config('plan_cache_mode', 'force_custom_plan', true);
    for had in
        select back.addressee_number, said.kind, said.number
        from (select distinct addressee_number from added where movement_reason in ('19', '39', '69')) back,
             lateral resident_records.numbers_of(back.addressee_number) said
    loop
        kinds := kinds || had.kind;
        numbers := numbers || had.number;
        if not resident_records.keeps_number(had.addressee_number, had.kind, had.number) then
            delete from resident_records.number_holder holder
            where holder.municipality_code = platform.current_municipality() and holder.kind = had.kind
              and holder.number = had.number and holder.addressee_number = had.addressee_number;
        end if;
    end loop;
    for place in 1 .. cardinality(kinds)
    loop
        update resident_records.number_holder holder set doubled = false
        where holder.municipality_code = platform.current_municipality()
          and holder.kind = kinds[place] and holder.number = numbers[place] and holder.doubled
          and holder.addressee_number = (
              select min(other.addressee_number) from resident_records.number_holder other
              where other.municipality_code = platform.current_municipality() and other.kind = kinds[place]
                and other.number = numbers[place]
              having bool_and(other.doubled));
    end loop;
    perform set_config('plan_cache_mode', planned, true);
    return null;
end
$$;
