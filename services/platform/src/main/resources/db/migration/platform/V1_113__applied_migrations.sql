-- Whether the schemas are where the program is, a service must know before it is sent anybody. The histories themselves
-- stay the owner's.
create function platform.applied_migrations(of_schema text) returns setof text
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if to_regclass(format('%I.flyway_schema_history', of_schema)) is not null then
        return query execute format(
            'select version::text from %I.flyway_schema_history where success and version is not null', of_schema);
    end if;
end
$$;
