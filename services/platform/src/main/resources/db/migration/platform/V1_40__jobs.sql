-- Jobs: long work in steps; each step is one transaction that also saves the cursor and the counts.
create table platform.job
(
    municipality_code text        not null default platform.current_municipality(),
    job_id            uuid        not null default uuidv7(),
    kind              text        not null,
    title             text        not null,
    parameters        jsonb       not null,
    idempotency_key   text,
    state             text        not null default 'QUEUED'
        check (state in ('QUEUED', 'RUNNING', 'CANCELLING', 'CANCELLED', 'SUCCEEDED', 'FAILED')),
    not_before        timestamptz,
    -- In whose name the steps run.
    user_id           text        not null,
    user_name         text        not null,
    department        text        not null,
    permissions       text[]      not null,
    terminal          text        not null,
    place             text        not null,
    submitted_at      timestamptz not null,
    started_at        timestamptz,
    ended_at          timestamptz,
    -- How far it has come.
    cursor            jsonb,
    total             bigint,
    done              bigint      not null default 0,
    warned            bigint      not null default 0,
    refused           bigint      not null default 0,
    failed            bigint      not null default 0,
    note              text        not null default '',
    -- Why it ended as FAILED.
    problem_code      text,
    problem_message   text,
    problem_remedy    text,
    incident          text,
    -- Which process works on it. The token fences: a step whose token is no longer here is taken back.
    node              text,
    lease_token       uuid,
    lease_until       timestamptz,
    takeovers         integer     not null default 0,
    primary key (municipality_code, job_id),
    unique (municipality_code, kind, idempotency_key),
    check ((state in ('RUNNING', 'CANCELLING')) = (lease_token is not null)),
    check ((state in ('CANCELLED', 'SUCCEEDED', 'FAILED')) = (ended_at is not null)),
    check ((state = 'FAILED') = (problem_code is not null))
);
create index job_unfinished on platform.job (municipality_code, job_id)
    where state in ('QUEUED', 'RUNNING', 'CANCELLING');
select platform.protect('platform.job', 'SIU');

-- What a job found wrong, row by row of what it worked on.
create table platform.job_finding
(
    municipality_code text   not null default platform.current_municipality(),
    job_id            uuid   not null,
    finding_id        bigint not null generated always as identity,
    row_number        bigint not null,
    severity          text   not null check (severity in ('ERROR', 'ALERT', 'INFO')),
    code              text   not null,
    field             text   not null,
    message           text   not null,
    remedy            text   not null,
    primary key (municipality_code, job_id, finding_id),
    foreign key (municipality_code, job_id) references platform.job
);
select platform.protect('platform.job_finding', 'SI');

create table platform.job_result
(
    municipality_code text not null default platform.current_municipality(),
    job_id            uuid not null,
    file_id           uuid not null,
    primary key (municipality_code, job_id, file_id),
    foreign key (municipality_code, job_id) references platform.job,
    foreign key (municipality_code, file_id) references platform.file
);
select platform.protect('platform.job_result', 'SI');
