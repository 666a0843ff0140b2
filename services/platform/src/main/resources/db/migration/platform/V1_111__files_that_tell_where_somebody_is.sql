-- A file of residents says where each of them lives, those too who hide: giving one out takes the right to know that.
alter table platform.file
    add column whereabouts boolean not null default false;
alter table platform.file
    alter column whereabouts drop default;

-- The owner too is bound by row-level security, so municipality by municipality.
do
$$
declare
    municipality text;
begin
    for municipality in select platform.municipality_codes()
    loop
        perform set_config('yakuba.municipality', municipality, true);
        update platform.file set whereabouts = true
        where municipality_code = municipality and permission = 'import.run';
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;
