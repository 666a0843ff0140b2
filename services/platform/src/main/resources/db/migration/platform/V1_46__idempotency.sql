-- Answers of the REST interface by the key under which they were asked for. Written in the transaction of the effect:
-- there is never an effect without its key, nor a key without its effect.
create table platform.idempotency_key
(
    municipality_code text        not null default platform.current_municipality(),
    user_id           text        not null,
    key               text        not null check (length(key) between 1 and 100),
    request_hash      text        not null check (request_hash ~ '^[0-9a-f]{64}$'),
    status            integer     not null,
    headers           jsonb       not null,
    body              text,
    created_at        timestamptz not null,
    primary key (municipality_code, user_id, key)
);
create index idempotency_key_by_age on platform.idempotency_key (municipality_code, created_at);
select platform.protect('platform.idempotency_key', 'SID');
