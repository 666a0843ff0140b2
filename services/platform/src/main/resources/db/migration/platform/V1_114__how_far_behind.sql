-- How far behind the events of all municipalities are, asked once for all of them: numbers, and names of subscribers. Only the
-- owner, as whom these functions run, may read past the policies.
create function platform.events_unsequenced() returns bigint
    language sql stable security definer set search_path = platform
begin atomic
    select count(*) from platform.event_outbox;
end;

create function platform.subscribers_behind() returns table (subscriber text, behind bigint, parked boolean)
    language sql stable security definer set search_path = platform
begin atomic
    select s.subscriber, sum(greatest(0, coalesce(newest.position, 0) - s.position))::bigint, bool_or(s.state = 'PARKED')
    from platform.event_subscription s
         left join lateral (
             select e.position from platform.event e
             where e.municipality_code = s.municipality_code order by e.position desc limit 1) newest on true
    group by s.subscriber;
end;
