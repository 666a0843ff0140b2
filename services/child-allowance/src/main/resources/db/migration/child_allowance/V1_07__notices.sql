-- 通知書: the notices of decisions that were issued. Nothing of it can be changed or deleted.

-- 発行番号: the last number given out at a place on a day.
create table child_allowance.notice_number
(
    municipality_code text not null default platform.current_municipality(),
    issued_on date not null,
    terminal text not null,
    last_sequence integer not null,
    primary key (municipality_code, issued_on, terminal)
);
select platform.protect('child_allowance.notice_number', 'SIU');

-- 交付履歴: one row per notice, with all that it says: it makes the same document again.
create table child_allowance.notice_issue
(
    municipality_code text not null default platform.current_municipality(),
    issue_id uuid not null,
    -- notices asked for together
    order_id uuid not null,
    issued_at timestamptz not null,
    place text not null,
    terminal text not null,
    user_id text not null,
    user_name text not null,
    claim_id uuid not null,
    kind text not null check (kind in ('certified')),
    content jsonb not null,
    passed_alerts jsonb not null,
    specimen boolean not null,
    number_date date not null,
    number_municipality text not null,
    number_terminal text not null,
    number_printer text not null,
    number_sequence integer not null,
    pages integer not null,
    certifier_id uuid not null,
    seal_id uuid,
    seal_note text not null,
    reprint_of uuid,
    reprint_reason text not null,
    primary key (municipality_code, issue_id),
    foreign key (municipality_code, claim_id) references child_allowance.claim,
    foreign key (municipality_code, certifier_id) references platform.certifier,
    foreign key (municipality_code, seal_id) references platform.seal,
    foreign key (municipality_code, reprint_of) references child_allowance.notice_issue,
    check ((reprint_of is null) = (reprint_reason = ''))
);
select platform.protect('child_allowance.notice_issue', 'SI');
create unique index notice_issue_number on child_allowance.notice_issue
    (municipality_code, number_date, number_terminal, number_sequence) where reprint_of is null;
create index notice_issue_of_claim on child_allowance.notice_issue (municipality_code, claim_id, issued_at desc);

-- Whom a notice is about, the claimant first, and which version of the record it was made of.
create table child_allowance.notice_subject
(
    municipality_code text not null default platform.current_municipality(),
    issue_id uuid not null,
    position integer not null,
    addressee_number text not null,
    version integer not null,
    issued_at timestamptz not null,
    primary key (municipality_code, issue_id, position),
    foreign key (municipality_code, issue_id) references child_allowance.notice_issue
);
select platform.protect('child_allowance.notice_subject', 'SI');

-- 処分情報: what became of a notice that was issued by mistake.
create table child_allowance.notice_disposal
(
    municipality_code text not null default platform.current_municipality(),
    issue_id uuid not null,
    disposed_at timestamptz not null,
    disposed_by text not null,
    disposed_by_name text not null,
    reason text not null,
    primary key (municipality_code, issue_id),
    foreign key (municipality_code, issue_id) references child_allowance.notice_issue
);
select platform.protect('child_allowance.notice_disposal', 'SI');
