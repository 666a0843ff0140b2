-- Staff accounts, their permissions and their sessions (001/10.3, 10.4).
create table platform.account
(
    municipality_code   text        not null default platform.current_municipality(),
    user_id             text        not null check (user_id ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    kind                text        not null check (kind in ('person', 'system')),
    password_hash       text,
    password_changed_at timestamptz,
    must_change         boolean     not null default false,
    locked              boolean     not null default false,
    failures            integer     not null default 0,
    blocked_until       timestamptz,
    created_at          timestamptz not null,
    created_by          text        not null,
    primary key (municipality_code, user_id),
    check (kind = 'person' or password_hash is null)
);
select platform.protect('platform.account', 'SIU');

-- What an account is from a day on. A change is a new version, and may be prepared for a later day; the newest version
-- among those already in effect counts.
create table platform.account_version
(
    municipality_code text        not null default platform.current_municipality(),
    user_id           text        not null,
    version           integer     not null check (version > 0),
    effective_from    date        not null,
    name              text        not null,
    department        text        not null,
    place             text        not null,
    roles             text[]      not null,
    granted           text[]      not null,
    withheld          text[]      not null,
    valid_from        date        not null,
    valid_to          date,
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    withdrawn_at      timestamptz,
    primary key (municipality_code, user_id, version),
    foreign key (municipality_code, user_id) references platform.account,
    check (valid_to is null or valid_to >= valid_from)
);
select platform.protect('platform.account_version', 'SIU');

-- Where a municipality departs from the default grants of /access/permissions-*.csv, for a role or a department.
create table platform.permission_setting
(
    municipality_code text        not null default platform.current_municipality(),
    scope             text        not null check (scope in ('role', 'department')),
    scope_name        text        not null,
    permission        text        not null,
    effective_from    date        not null,
    granted           boolean     not null,
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    primary key (municipality_code, scope, scope_name, permission, effective_from)
);
select platform.protect('platform.permission_setting', 'SIU');

create table platform.access_policy
(
    municipality_code      text        not null default platform.current_municipality() primary key,
    second_factor_required boolean     not null,
    recorded_at            timestamptz not null,
    recorded_by            text        not null
);
select platform.protect('platform.access_policy', 'SIU');

-- The shared secret of the authenticator, encrypted; last_step keeps a code from being used twice (RFC 6238, 5.2).
create table platform.second_factor
(
    municipality_code text        not null default platform.current_municipality(),
    user_id           text        not null,
    secret            bytea       not null,
    confirmed_at      timestamptz,
    last_step         bigint      not null default 0,
    primary key (municipality_code, user_id),
    foreign key (municipality_code, user_id) references platform.account
);
select platform.protect('platform.second_factor', 'SIUD');

-- Only the hash of a session's token is here: who reads this table cannot act as anybody.
create table platform.session
(
    municipality_code text        not null default platform.current_municipality(),
    token_hash        bytea       not null check (octet_length(token_hash) = 32),
    user_id           text        not null,
    second_factor     boolean     not null,
    terminal          text        not null,
    began_at          timestamptz not null,
    seen_at           timestamptz not null,
    ends_at           timestamptz not null,
    primary key (municipality_code, token_hash),
    foreign key (municipality_code, user_id) references platform.account
);
create index on platform.session (municipality_code, user_id);
select platform.protect('platform.session', 'SIUD');

create table platform.api_token
(
    municipality_code text        not null default platform.current_municipality(),
    token_id          uuid        not null,
    token_hash        bytea       not null check (octet_length(token_hash) = 32),
    user_id           text        not null,
    label             text        not null,
    created_at        timestamptz not null,
    created_by        text        not null,
    expires_at        timestamptz not null,
    revoked_at        timestamptz,
    revoked_by        text,
    primary key (municipality_code, token_id),
    unique (municipality_code, token_hash),
    foreign key (municipality_code, user_id) references platform.account
);
create index on platform.api_token (municipality_code, user_id);
select platform.protect('platform.api_token', 'SIU');
