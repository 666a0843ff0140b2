-- Claims for certification (認定請求): drafts on their way to a decision, and what was decided.

-- Keys that are a text and the months for which it holds; the extension is trusted, and comes with PostgreSQL.
create extension if not exists btree_gist with schema child_allowance;

create table child_allowance.claim
(
    municipality_code text not null default platform.current_municipality(),
    claim_id uuid not null,
    state text not null check (state in ('draft', 'reviewed', 'registered', 'returned', 'withdrawn')),
    revision integer not null,
    -- the claim as it was entered
    content jsonb not null,
    -- code of each alert that was passed, with the reason
    passed_alerts jsonb not null,
    note_to_clerk text,
    entered_by text not null,
    entered_by_name text not null,
    place text not null,
    terminal text not null,
    entered_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (municipality_code, claim_id)
);
select platform.protect('child_allowance.claim', 'SIU');
create index claim_waiting on child_allowance.claim (municipality_code, state, entered_at, claim_id);

-- Who entered a claim or changed it: nobody of them decides on it. Written once.
create table child_allowance.claim_author
(
    municipality_code text not null default platform.current_municipality(),
    claim_id uuid not null,
    revision integer not null,
    user_id text not null,
    user_name text not null,
    primary key (municipality_code, claim_id, revision),
    foreign key (municipality_code, claim_id) references child_allowance.claim
);
select platform.protect('child_allowance.claim_author', 'SI');

-- Who reviewed a claim as it was in a revision. Written once.
create table child_allowance.claim_review
(
    municipality_code text not null default platform.current_municipality(),
    claim_id uuid not null,
    revision integer not null,
    reviewed_by text not null,
    reviewed_by_name text not null,
    reviewed_at timestamptz not null,
    primary key (municipality_code, claim_id, revision),
    foreign key (municipality_code, claim_id) references child_allowance.claim
);
select platform.protect('child_allowance.claim_review', 'SI');

-- Whom a claim touches: who claims, and the children.
create table child_allowance.claim_subject
(
    municipality_code text not null default platform.current_municipality(),
    claim_id uuid not null,
    addressee_number text not null,
    primary key (municipality_code, claim_id, addressee_number),
    foreign key (municipality_code, claim_id) references child_allowance.claim
);
select platform.protect('child_allowance.claim_subject', 'SID');
create index claim_of_subject on child_allowance.claim_subject (municipality_code, addressee_number);

-- 認定: a decision, with the months that followed from the claim on the day on which it was decided. A fact, written once.
create table child_allowance.certification
(
    municipality_code text not null default platform.current_municipality(),
    claim_id uuid not null,
    addressee_number text not null,
    entitled_as text not null,
    start_rule text not null,
    -- the last day on which the claim would count as of the day of its event
    last_day date,
    first_month date not null check (extract(day from first_month) = 1),
    last_month date not null check (extract(day from last_month) = 1),
    end_rule text not null,
    -- what is due for the first month, in yen
    amount bigint not null check (amount >= 0),
    decided_on date not null,
    primary key (municipality_code, claim_id),
    foreign key (municipality_code, claim_id) references child_allowance.claim,
    check (first_month <= last_month)
);
select platform.protect('child_allowance.certification', 'SI');
create index certification_of_recipient on child_allowance.certification (municipality_code, addressee_number);

-- For whom it was decided. A fact, written once.
create table child_allowance.certification_child
(
    municipality_code text not null default platform.current_municipality(),
    claim_id uuid not null,
    addressee_number text not null,
    first_month date not null check (extract(day from first_month) = 1),
    last_month date not null check (extract(day from last_month) = 1),
    primary key (municipality_code, claim_id, addressee_number),
    foreign key (municipality_code, claim_id) references child_allowance.certification,
    check (first_month <= last_month)
);
select platform.protect('child_allowance.certification_child', 'SI');

-- To whom a child is paid for which months, as things stand: for no month to two (児童手当法第4条).
create table child_allowance.paid_child
(
    municipality_code text not null default platform.current_municipality(),
    addressee_number text not null,
    months daterange not null,
    recipient text not null,
    claim_id uuid not null,
    constraint paid_once primary key (municipality_code, addressee_number, months without overlaps),
    foreign key (municipality_code, claim_id, addressee_number) references child_allowance.certification_child
);
select platform.protect('child_allowance.paid_child', 'SI');
create index paid_child_of_recipient on child_allowance.paid_child (municipality_code, recipient);
