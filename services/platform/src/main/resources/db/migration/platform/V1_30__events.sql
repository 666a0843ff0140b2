-- Events: what happened, published in the transaction in which it happened, then fed to subscribers in order.

-- The in-tray. A writer only inserts: no lock, no counter. Rows leave it when they get their position.
create table platform.event_outbox
(
    municipality_code text        not null default platform.current_municipality(),
    outbox_id         bigint      not null generated always as identity,
    type              text        not null,
    subject           text        not null,
    data              jsonb       not null,
    occurred_at       timestamptz not null,
    primary key (municipality_code, outbox_id)
);
select platform.protect('platform.event_outbox', 'SID');

-- The feed. Positions are given by one sequencer at a time, in commit order, without gaps: whoever has read up to a
-- position has missed nothing before it. Append-only.
create table platform.event
(
    municipality_code text        not null default platform.current_municipality(),
    position          bigint      not null check (position > 0),
    type              text        not null,
    subject           text        not null,
    data              jsonb       not null,
    occurred_at       timestamptz not null,
    primary key (municipality_code, position)
);
select platform.protect('platform.event', 'SI');

-- How far each subscriber has come. Moves in the transaction that holds the subscriber's effect.
create table platform.event_subscription
(
    municipality_code text        not null default platform.current_municipality(),
    subscriber        text        not null,
    position          bigint      not null default 0,
    state             text        not null default 'ACTIVE' check (state in ('ACTIVE', 'PARKED')),
    failures          integer     not null default 0,
    next_attempt_at   timestamptz,
    problem           text,
    incident          text,
    updated_at        timestamptz not null,
    primary key (municipality_code, subscriber),
    check (failures = 0 or problem is not null)
);
select platform.protect('platform.event_subscription', 'SIU');
