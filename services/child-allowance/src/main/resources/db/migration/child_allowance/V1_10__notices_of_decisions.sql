-- 通知書 of each decision: a claim decided against, a revision of the amount, an extinction, a claim for more decided against.

alter table child_allowance.amendment drop constraint amendment_state_check;
alter table child_allowance.amendment add constraint amendment_state_check
    check (state in ('draft', 'reviewed', 'registered', 'rejected', 'returned', 'withdrawn'));

-- That a claim for more was decided against, and the reason that the recipient is told. A fact, written once.
create table child_allowance.amendment_rejection
(
    municipality_code text not null default platform.current_municipality(),
    amendment_id uuid not null,
    recipient text not null,
    reason text not null check (reason <> ''),
    decided_on date not null,
    primary key (municipality_code, amendment_id),
    foreign key (municipality_code, amendment_id) references child_allowance.amendment
);
select platform.protect('child_allowance.amendment_rejection', 'SI');
create index amendment_rejection_of_recipient on child_allowance.amendment_rejection (municipality_code, recipient);

-- A notice tells of what its kind is of, and of nothing else.
alter table child_allowance.notice_issue alter column claim_id drop not null;
alter table child_allowance.notice_issue add column amendment_id uuid;
alter table child_allowance.notice_issue add foreign key (municipality_code, amendment_id)
    references child_allowance.amendment;
alter table child_allowance.notice_issue drop constraint notice_issue_kind_check;
alter table child_allowance.notice_issue add constraint notice_issue_kind_check
    check (kind in ('certified', 'rejected', 'amended', 'amendment-rejected', 'extinguished'));
alter table child_allowance.notice_issue add constraint notice_of_claim
    check (claim_id is null or kind in ('certified', 'rejected'));
alter table child_allowance.notice_issue add constraint notice_of_amendment
    check (amendment_id is null or kind in ('amended', 'amendment-rejected', 'extinguished'));
create index notice_issue_of_amendment on child_allowance.notice_issue (municipality_code, amendment_id, issued_at desc);
