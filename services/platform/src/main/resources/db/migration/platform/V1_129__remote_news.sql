-- How far subscribers to the feeds of other services have come, where they may be served now: only those services know whether
-- there is something behind. Without a position where one has never been served; one that is in a snapshot does not follow.
create function platform.standings(subscribers text[], asked timestamptz)
    returns table (municipality_code text, subscriber text, reached bigint, follows boolean)
    language sql stable security definer set search_path = platform
begin atomic
    select m.municipality_code, s.subscriber, held.position, held.position is not null and held.snapshot is null
    from platform.municipality m
         cross join unnest(subscribers) s (subscriber)
         left join platform.event_subscription held
                   on held.municipality_code = m.municipality_code and held.subscriber = s.subscriber
    where held.position is null
       or held.state = 'ACTIVE' and (held.next_attempt_at is null or held.next_attempt_at <= asked)
    order by 1, 2;
end;
