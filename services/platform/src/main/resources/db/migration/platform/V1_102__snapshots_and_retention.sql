-- Who begins takes a snapshot, and events are kept as long as somebody needs them.

-- Where in the snapshot a subscriber goes on; '' at its beginning, null while it follows the events.
alter table platform.event_subscription add column snapshot text;
create index event_subscription_beginning on platform.event_subscription (subscriber) where snapshot is not null;

-- How far the subscribers of other services have come, which read over HTTP.
create table platform.event_reader
(
    municipality_code text        not null default platform.current_municipality(),
    user_id           text        not null,
    room              text        not null,
    subscriber        text        not null,
    position          bigint      not null,
    asked_at          timestamptz not null,
    primary key (municipality_code, user_id, room, subscriber)
);
select platform.protect('platform.event_reader', 'SIUD');

-- Old events are removed once everybody has them.
grant delete on platform.event to ${app_role};

-- Which of the subscribers are in the midst of a snapshot, and may be served now: there need be no event.
create function platform.beginnings_due(subscribers text[], asked timestamptz)
    returns table (municipality_code text, subscriber text)
    language sql stable security definer set search_path = platform
begin atomic
    select held.municipality_code, held.subscriber
    from platform.event_subscription held
    where held.subscriber = any (subscribers) and held.snapshot is not null and held.state = 'ACTIVE'
      and (held.next_attempt_at is null or held.next_attempt_at <= asked);
end;
