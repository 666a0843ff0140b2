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
