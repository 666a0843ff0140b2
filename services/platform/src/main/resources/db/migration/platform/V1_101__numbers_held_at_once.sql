-- Of numbers that nobody held before, each has found its holder by being inserted: only where a row was left out is looked
-- whose it is.
create or replace function platform.hold_individual_numbers() returns trigger
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
        select distinct blind_index, addressee_number from added where blind_index is not null),
    taken as (
        insert into platform.individual_number_holder (blind_index, addressee_number)
        select blind_index, addressee_number from wanted order by 1, 2
        on conflict do nothing
        returning 1)
    select (select count(*) from wanted) - (select count(*) from taken) into left_out;
    -- Counted, not "exists": a join would read all holders for every row.
    if left_out > 0 and exists (
        select from added
        where added.blind_index is not null and (
            select count(*) from platform.individual_number_holder held
            where held.municipality_code = added.municipality_code and held.blind_index = added.blind_index
              and held.addressee_number = added.addressee_number) = 0) then
        raise unique_violation
            using message = 'an individual number is held by somebody else', constraint = 'individual_number_held_once';
    end if;
    return null;
end
$$;
