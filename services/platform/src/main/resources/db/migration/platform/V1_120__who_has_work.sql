-- Background work asks once for all municipalities who has something to do, and then works for those, each in a transaction of
-- its own. It learns codes, and names of subscribers, and nothing else; only the owner, as whom these functions run, may read
-- past the policies. Each municipality is looked up by its key: the tables may be large, and full of what others are writing.
do
$$
declare
    target text;
begin
    foreach target in array array ['event_outbox', 'event', 'event_subscription', 'job', 'audit_pending']
    loop
        execute format('create policy listing on platform.%I for select to %I using (true)', target, current_user);
    end loop;
end
$$;

-- Whose events wait for their positions.
create function platform.municipalities_with_events() returns setof text
    language sql stable security definer set search_path = platform
begin atomic
    select m.municipality_code
    from platform.municipality m
         cross join lateral (
             select from platform.event_outbox o
             where o.municipality_code = m.municipality_code order by o.outbox_id limit 1) waiting
    order by 1;
end;

-- Which of the subscribers are behind the newest event, or have never been served, and may be served now.
create function platform.deliveries_due(subscribers text[], asked timestamptz)
    returns table (municipality_code text, subscriber text)
    language sql stable security definer set search_path = platform
begin atomic
    select m.municipality_code, s.subscriber
    from platform.municipality m
         left join lateral (
             select e.position from platform.event e
             where e.municipality_code = m.municipality_code order by e.position desc limit 1) newest on true
         cross join unnest(subscribers) s (subscriber)
         left join platform.event_subscription held
                   on held.municipality_code = m.municipality_code and held.subscriber = s.subscriber
    where held.position is null
       or held.state = 'ACTIVE' and held.position < newest.position
          and (held.next_attempt_at is null or held.next_attempt_at <= asked)
    order by 1, 2;
end;

-- Where a job of these kinds waits for a worker.
create function platform.municipalities_with_jobs(kinds text[], asked timestamptz) returns setof text
    language sql stable security definer set search_path = platform
begin atomic
    select m.municipality_code
    from platform.municipality m
         cross join lateral (
             select from platform.job j
             where j.municipality_code = m.municipality_code and j.kind = any (kinds)
               and j.state in ('QUEUED', 'RUNNING', 'CANCELLING')
               and (j.state = 'QUEUED' and (j.not_before is null or j.not_before <= asked)
                    or j.state <> 'QUEUED' and j.lease_until < clock_timestamp())
             limit 1) waiting
    order by 1;
end;

-- Whose audit entries wait for their checkpoint.
create function platform.municipalities_to_seal() returns setof text
    language sql stable security definer set search_path = platform
begin atomic
    select m.municipality_code
    from platform.municipality m
         cross join lateral (
             select from platform.audit_pending p
             where p.municipality_code = m.municipality_code limit 1) waiting
    order by 1;
end;
