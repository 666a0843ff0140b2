-- What was entered by mistake is taken back by a version that says to which earlier one it goes back: the versions in
-- between never were the person's, and their numbers are free for whose they are. `restores` is that earlier version, 0
-- where the person had none.
alter table platform.individual_number
    add column restores integer check (restores >= 0 and restores < version);

-- Until now only whole histories were taken back, by a version without a number.
do
$$
declare
    municipality text;
begin
    for municipality in select platform.municipality_codes()
    loop
        perform set_config('yakuba.municipality', municipality, true);
        update platform.individual_number set restores = 0
        where municipality_code = municipality and blind_index is null;
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;

create or replace function platform.only_rekey() returns trigger
    language plpgsql as
$$
begin
    if (new.municipality_code, new.addressee_number, new.version, new.recorded_at, new.recorded_by,
        new.sealed_number is null, new.restores)
        is distinct from (old.municipality_code, old.addressee_number, old.version, old.recorded_at, old.recorded_by,
        old.sealed_number is null, old.restores) then
        raise exception 'a version of an individual number is never overwritten';
    end if;
    return new;
end
$$;

-- Who had a number second, before numbers were held by one, holds it when the first lets go.
grant update (doubled) on platform.individual_number_holder to ${app_role};

-- Lets go of the numbers that no version holds which still stands.
create function platform.release_individual_numbers() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from added where restores is not null) then
        return null;
    end if;
    delete from platform.individual_number_holder holder
    using (select distinct v.municipality_code, v.addressee_number, v.blind_index
           from added join platform.individual_number v using (municipality_code, addressee_number)
           where added.restores is not null and v.blind_index is not null) had
    where holder.municipality_code = had.municipality_code and holder.blind_index = had.blind_index
      and holder.addressee_number = had.addressee_number
      and not exists (
          select from platform.individual_number v
          where v.municipality_code = had.municipality_code and v.addressee_number = had.addressee_number
            and v.blind_index = had.blind_index
            and not exists (
                select from platform.individual_number back
                where back.municipality_code = v.municipality_code and back.addressee_number = v.addressee_number
                  and v.version > back.restores and v.version <= back.version));
    update platform.individual_number_holder holder set doubled = false
    from added join platform.individual_number v using (municipality_code, addressee_number)
    where added.restores is not null and holder.municipality_code = v.municipality_code
      and holder.blind_index = v.blind_index and holder.doubled
      and holder.addressee_number = (
          select min(other.addressee_number) from platform.individual_number_holder other
          where other.municipality_code = holder.municipality_code and other.blind_index = holder.blind_index
          having bool_and(other.doubled));
    return null;
end
$$;
-- Triggers run in the order of their names: what is held first may be let go then.
create trigger release_numbers after insert on platform.individual_number
    referencing new table as added for each statement execute function platform.release_individual_numbers();
