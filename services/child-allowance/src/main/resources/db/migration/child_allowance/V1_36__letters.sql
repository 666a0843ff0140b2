-- 現況届の提出案内・督促、確認書の提出案内: letters that ask for what is to be filed, issued as the notices are.

alter table child_allowance.notice_issue add column report_year integer;
alter table child_allowance.notice_issue add column task_id uuid;
alter table child_allowance.notice_issue add foreign key (municipality_code, report_year, recipient)
    references child_allowance.status_report;
alter table child_allowance.notice_issue add foreign key (municipality_code, task_id) references child_allowance.task;
alter table child_allowance.notice_issue drop constraint notice_issue_kind_check;
alter table child_allowance.notice_issue add constraint notice_issue_kind_check
    check (kind in ('certified', 'rejected', 'amended', 'amendment-rejected', 'extinguished', 'paid', 'suspended', 'released',
        'unpaid-granted', 'unpaid-rejected', 'received', 'report-asked', 'report-reminded', 'statement-asked'));
alter table child_allowance.notice_issue add constraint notice_of_status_report
    check ((report_year is not null) = (kind in ('report-asked', 'report-reminded')));
alter table child_allowance.notice_issue add constraint notice_of_statement
    check ((task_id is not null) = (kind = 'statement-asked'));
create index notice_issue_of_status_report on child_allowance.notice_issue (municipality_code, report_year, recipient)
    where report_year is not null;
create index notice_issue_of_task on child_allowance.notice_issue (municipality_code, task_id) where task_id is not null;

-- 年齢到達等による職権改定: that an amount falls or ends by the months that were decided on, as children reach an age (児童手当法第9条
-- 第3項). What is due follows from the table already; this is the decision of which the recipient is told. Facts, written once.
create table child_allowance.age_revision
(
    municipality_code text not null default platform.current_municipality(),
    revision_id uuid not null,
    recipient text not null,
    -- the first month for which less is due, or nothing
    month date not null check (extract(day from month) = 1),
    -- in yen, what is due for the month before and for the month
    before bigint not null,
    after bigint not null check (after >= 0 and after < before),
    -- the last month for which that is due; null where nothing is
    last_month date check (extract(day from last_month) = 1),
    decided_on date not null,
    decided_by text not null,
    decided_by_name text not null,
    primary key (municipality_code, revision_id),
    constraint revised_once unique (municipality_code, recipient, month, before, after),
    check ((after = 0) = (last_month is null))
);
select platform.protect('child_allowance.age_revision', 'SI');

-- Which children have reached which age. Facts, written once.
create table child_allowance.age_revision_child
(
    municipality_code text not null default platform.current_municipality(),
    revision_id uuid not null,
    addressee_number text not null,
    cause text not null check (cause in ('three', 'eighteen', 'twenty-two')),
    primary key (municipality_code, revision_id, addressee_number),
    foreign key (municipality_code, revision_id) references child_allowance.age_revision
);
select platform.protect('child_allowance.age_revision_child', 'SI');

alter table child_allowance.notice_issue add column age_revision_id uuid;
alter table child_allowance.notice_issue add foreign key (municipality_code, age_revision_id)
    references child_allowance.age_revision;
alter table child_allowance.notice_issue add constraint notice_of_age_revision
    check (age_revision_id is null or kind in ('amended', 'extinguished'));
create index notice_issue_of_age_revision on child_allowance.notice_issue (municipality_code, age_revision_id)
    where age_revision_id is not null;
