-- The audit log (001/10.2): written in the transaction of the operation it tells of, never changed, sealed in signed
-- checkpoints afterwards. Nothing in the writer's path takes a lock.
create table platform.audit_entry
(
    municipality_code text        not null default platform.current_municipality(),
    entry_id          bigint      not null generated always as identity,
    occurred_at       timestamptz not null,
    user_id           text        not null,
    user_name         text        not null,
    department        text        not null,
    terminal          text        not null,
    place             text        not null,
    operation         text        not null,
    outcome           text        not null check (outcome in ('success', 'refused', 'failed')),
    individual_number boolean     not null,
    record_count      integer     not null check (record_count >= 0),
    subjects          text[]      not null,
    details           jsonb       not null,
    request_id        text        not null,
    leaf_hash         bytea       not null check (octet_length(leaf_hash) = 32),
    primary key (municipality_code, entry_id)
);
create index on platform.audit_entry (municipality_code, occurred_at);
create index on platform.audit_entry (municipality_code, user_id, occurred_at);
create index on platform.audit_entry (municipality_code, operation, occurred_at);
create index on platform.audit_entry using gin (subjects);
select platform.protect('platform.audit_entry', 'SI');

-- Entries that no checkpoint holds yet. A queue beside the log, so that an entry whose transaction ends late is sealed
-- late instead of being passed over, and no row of the log is ever updated.
create table platform.audit_pending
(
    municipality_code text   not null default platform.current_municipality(),
    entry_id          bigint not null,
    primary key (municipality_code, entry_id)
);
select platform.protect('platform.audit_pending', 'SID');

-- leaf_hashes holds 32 bytes for each of entry_ids, in the same order.
create table platform.audit_checkpoint
(
    municipality_code text        not null default platform.current_municipality(),
    number            bigint      not null check (number > 0),
    sealed_at         timestamptz not null,
    entry_ids         bigint[]    not null,
    leaf_hashes       bytea       not null check (octet_length(leaf_hashes) = 32 * cardinality(entry_ids)),
    previous_hash     bytea       not null,
    hash              bytea       not null,
    key_id            text        not null,
    signature         bytea       not null,
    primary key (municipality_code, number)
);
select platform.protect('platform.audit_checkpoint', 'SI');
