-- Failed attempts to log in, counted by who is claimed to be and from where, so that nobody closes an account for its
-- owner by failing from elsewhere (001/10.3). Passwords and codes count each on their own.
create table platform.login_failure
(
    municipality_code text        not null default platform.current_municipality(),
    stage             text        not null check (stage in ('password', 'code')),
    scope             text        not null check (scope in ('terminal', 'account', 'source')),
    user_id           text        not null,
    terminal          text        not null,
    failures          integer     not null check (failures > 0),
    failed_at         timestamptz not null,
    blocked_until     timestamptz,
    primary key (municipality_code, stage, scope, user_id, terminal),
    foreign key (municipality_code) references platform.municipality,
    check ((scope = 'source') = (user_id = '')),
    check ((scope = 'account') = (terminal = ''))
);
select platform.protect('platform.login_failure', 'SIUD');

-- From where an account has been entered with all that was asked for.
create table platform.known_terminal
(
    municipality_code text        not null default platform.current_municipality(),
    user_id           text        not null,
    terminal          text        not null,
    entered_at        timestamptz not null,
    primary key (municipality_code, user_id, terminal),
    foreign key (municipality_code, user_id) references platform.account
);
select platform.protect('platform.known_terminal', 'SIUD');

alter table platform.account drop column failures, drop column blocked_until;

-- A session has a name of its own, by which its owner can end it without its token being shown.
alter table platform.session add column session_id uuid not null default gen_random_uuid();
