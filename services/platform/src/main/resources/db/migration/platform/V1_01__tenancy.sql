-- Tenancy: municipality_code leads every key, row-level security is forced, and the application's role
-- neither owns a table nor bypasses a policy. Runs as the owner; ${app_role} is the application's role.
create schema platform;
grant usage on schema platform to ${app_role};

-- The municipality of the transaction; none outside one, so that every policy then finds nothing.
create function platform.current_municipality() returns text
    language sql stable parallel safe
    return nullif(current_setting('yakuba.municipality', true), '');

-- Puts a table under the tenancy rule and grants the application exactly the named rights:
-- S select, I insert, U update, D delete. An append-only table gets 'SI'.
create function platform.protect(target regclass, rights text) returns void
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format(
        'create policy municipality on %s using (municipality_code = platform.current_municipality()) '
        'with check (municipality_code = platform.current_municipality())', target);
    if rights like '%S%' then execute format('grant select on %s to ${app_role}', target); end if;
    if rights like '%I%' then execute format('grant insert on %s to ${app_role}', target); end if;
    if rights like '%U%' then execute format('grant update on %s to ${app_role}', target); end if;
    if rights like '%D%' then execute format('grant delete on %s to ${app_role}', target); end if;
end
$$;

create table platform.municipality
(
    municipality_code text        not null default platform.current_municipality() primary key
        check (municipality_code ~ '^[0-9]{6}$'),
    prefecture        text        not null,
    name              text        not null,
    demonstration     boolean     not null default false,
    registered_at     timestamptz not null default now()
);
select platform.protect('platform.municipality', 'SIU');

-- Background work (sealing, feeds, jobs) goes round the municipalities one by one; it learns their codes here,
-- and nothing else. The codes are public. Only the owner, as whom the function runs, may read past the policy.
do
$$
begin
    execute format('create policy listing on platform.municipality for select to %I using (true)', current_user);
end
$$;

create function platform.municipality_codes() returns setof text
    language sql stable security definer set search_path = platform
begin atomic
    select m.municipality_code from platform.municipality m order by 1;
end;
