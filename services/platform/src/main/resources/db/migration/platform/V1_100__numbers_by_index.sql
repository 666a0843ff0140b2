-- An import stores all its numbers in one transaction: the trigger's statements are planned while the tables are still empty
-- and unknown, and that plan is kept. Left to itself, PostgreSQL then reads all holders there are for every thousand rows.
-- Each is looked up by all of its key, however many there are.
create or replace function platform.hold_individual_numbers() returns trigger
    language plpgsql
    set enable_seqscan = off
    set enable_bitmapscan = off
    set enable_hashjoin = off
    set enable_mergejoin = off
as
$$
begin
    insert into platform.individual_number_holder (blind_index, addressee_number)
    select distinct blind_index, addressee_number from added where blind_index is not null order by 1, 2
    on conflict do nothing;
    -- Counted, not "exists": a join would read all holders for every row.
    if exists (select from added
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
