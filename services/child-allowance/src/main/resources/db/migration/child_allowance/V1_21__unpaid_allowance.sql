-- 未支払の児童手当 (児童手当法第12条): claims of children for what was due and not paid to a recipient who has died, and what was
-- decided on them.

create table child_allowance.unpaid_claim
(
    municipality_code text not null default platform.current_municipality(),
    unpaid_claim_id uuid not null,
    state text not null check (state in ('draft', 'reviewed', 'registered', 'rejected', 'returned', 'withdrawn')),
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
    primary key (municipality_code, unpaid_claim_id)
);
select platform.protect('child_allowance.unpaid_claim', 'SIU');
create index unpaid_claim_waiting on child_allowance.unpaid_claim (municipality_code, state, entered_at, unpaid_claim_id);

-- Who entered a claim or changed it: nobody of them decides on it. Written once.
create table child_allowance.unpaid_claim_author
(
    municipality_code text not null default platform.current_municipality(),
    unpaid_claim_id uuid not null,
    revision integer not null,
    user_id text not null,
    user_name text not null,
    primary key (municipality_code, unpaid_claim_id, revision),
    foreign key (municipality_code, unpaid_claim_id) references child_allowance.unpaid_claim
);
select platform.protect('child_allowance.unpaid_claim_author', 'SI');

-- Who reviewed a claim as it was in a revision. Written once.
create table child_allowance.unpaid_claim_review
(
    municipality_code text not null default platform.current_municipality(),
    unpaid_claim_id uuid not null,
    revision integer not null,
    reviewed_by text not null,
    reviewed_by_name text not null,
    reviewed_at timestamptz not null,
    primary key (municipality_code, unpaid_claim_id, revision),
    foreign key (municipality_code, unpaid_claim_id) references child_allowance.unpaid_claim
);
select platform.protect('child_allowance.unpaid_claim_review', 'SI');

-- Whom a claim touches: who claims, who has died, and who acts for the child.
create table child_allowance.unpaid_claim_subject
(
    municipality_code text not null default platform.current_municipality(),
    unpaid_claim_id uuid not null,
    addressee_number text not null,
    primary key (municipality_code, unpaid_claim_id, addressee_number),
    foreign key (municipality_code, unpaid_claim_id) references child_allowance.unpaid_claim
);
select platform.protect('child_allowance.unpaid_claim_subject', 'SID');
create index unpaid_claim_of_subject on child_allowance.unpaid_claim_subject (municipality_code, addressee_number);

-- What is owed to one person goes over to another in the ledger of what was paid: the one has it no more to get (the entry of
-- the dead is positive, as if paid), the other has it to get (the entry of the child is negative). Together they are nought.
alter table child_allowance.paid_month drop constraint paid_month_kind_check;
alter table child_allowance.paid_month add constraint paid_month_kind_check
    check (kind in ('payment', 'offset', 'return', 'repayment', 'unpaid'));
alter table child_allowance.recipient_account drop constraint recipient_account_origin_check;
alter table child_allowance.recipient_account add constraint recipient_account_origin_check
    check (origin in ('certification', 'change', 'unpaid'));

-- 支給の決定. A fact, written once.
create table child_allowance.unpaid_decision
(
    municipality_code text not null default platform.current_municipality(),
    unpaid_claim_id uuid not null,
    deceased text not null,
    child text not null,
    -- in yen
    amount bigint not null check (amount > 0),
    decided_on date not null,
    primary key (municipality_code, unpaid_claim_id),
    foreign key (municipality_code, unpaid_claim_id) references child_allowance.unpaid_claim,
    check (child <> deceased)
);
select platform.protect('child_allowance.unpaid_decision', 'SI');
create index unpaid_decision_of_deceased on child_allowance.unpaid_decision (municipality_code, deceased);

-- The months of it. A fact, written once. That a month is taken from the dead and given to the child is one and the same act of
-- the ledger, in which no month is booked twice.
create table child_allowance.unpaid_month
(
    municipality_code text not null default platform.current_municipality(),
    unpaid_claim_id uuid not null,
    month date not null check (extract(day from month) = 1),
    deceased text not null,
    child text not null,
    -- what was owed for the month, what of it is set off against what the dead was paid too much, what the child is paid
    owed bigint not null check (owed > 0),
    offset_amount bigint not null check (offset_amount >= 0),
    amount bigint not null check (amount >= 0),
    -- 時効 (第23条第1項): not paid, and told
    barred boolean not null,
    -- the act in the ledger of the dead, and in that of the child: the decision itself
    taken_by uuid,
    given_by uuid,
    primary key (municipality_code, unpaid_claim_id, month),
    foreign key (municipality_code, unpaid_claim_id) references child_allowance.unpaid_decision,
    constraint taken_from_the_dead foreign key (municipality_code, taken_by, deceased, month)
        references child_allowance.paid_month (municipality_code, act_id, recipient, month),
    constraint given_to_the_child foreign key (municipality_code, given_by, child, month)
        references child_allowance.paid_month (municipality_code, act_id, recipient, month),
    check (barred = (taken_by is null) and coalesce(taken_by = unpaid_claim_id, true)),
    check ((amount = 0) = (given_by is null) and coalesce(given_by = unpaid_claim_id, true)),
    check (case when barred then amount = 0 and offset_amount = 0 else owed = offset_amount + amount end)
);
select platform.protect('child_allowance.unpaid_month', 'SI');
create index unpaid_month_of_child on child_allowance.unpaid_month (municipality_code, child, month);

-- 却下. A fact, written once.
create table child_allowance.unpaid_rejection
(
    municipality_code text not null default platform.current_municipality(),
    unpaid_claim_id uuid not null,
    child text not null,
    reason text not null check (reason <> ''),
    decided_on date not null,
    primary key (municipality_code, unpaid_claim_id),
    foreign key (municipality_code, unpaid_claim_id) references child_allowance.unpaid_claim
);
select platform.protect('child_allowance.unpaid_rejection', 'SI');

-- Its notices.
alter table child_allowance.notice_issue add column unpaid_claim_id uuid;
alter table child_allowance.notice_issue add foreign key (municipality_code, unpaid_claim_id)
    references child_allowance.unpaid_claim;
alter table child_allowance.notice_issue drop constraint notice_issue_kind_check;
alter table child_allowance.notice_issue add constraint notice_issue_kind_check
    check (kind in ('certified', 'rejected', 'amended', 'amendment-rejected', 'extinguished', 'paid', 'suspended', 'released',
        'unpaid-granted', 'unpaid-rejected'));
alter table child_allowance.notice_issue add constraint notice_of_unpaid_claim
    check (unpaid_claim_id is null or kind in ('unpaid-granted', 'unpaid-rejected'));
create index notice_issue_of_unpaid_claim on child_allowance.notice_issue (municipality_code, unpaid_claim_id, issued_at desc)
    where unpaid_claim_id is not null;

-- A recipient has died to whom something is owed.
alter table child_allowance.task drop constraint task_kind_check;
alter table child_allowance.task add constraint task_kind_check check (kind in (
    'extinction', 'decrease', 'increase', 'claim', 'rescission', 'apart', 'statement', 'restatement', 'count-end', 'unpaid'));
