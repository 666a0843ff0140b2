-- 支払通知書 of payments, 差止通知書 of suspensions and their release.

-- Whether recipients are told of each payment.
alter table child_allowance.payment_setting
    add column notices text not null default 'each' check (notices in ('each', 'none'));

alter table child_allowance.notice_issue add column recipient text;
alter table child_allowance.notice_issue add column run_id uuid;
alter table child_allowance.notice_issue add column suspension_entry integer;
alter table child_allowance.notice_issue add foreign key (municipality_code, run_id, recipient)
    references child_allowance.payment_line;
alter table child_allowance.notice_issue add foreign key (municipality_code, recipient, suspension_entry)
    references child_allowance.payment_suspension;
alter table child_allowance.notice_issue drop constraint notice_issue_kind_check;
alter table child_allowance.notice_issue add constraint notice_issue_kind_check
    check (kind in ('certified', 'rejected', 'amended', 'amendment-rejected', 'extinguished', 'paid', 'suspended', 'released'));
alter table child_allowance.notice_issue add constraint notice_of_payment check (run_id is null or kind = 'paid');
alter table child_allowance.notice_issue add constraint notice_of_suspension
    check (suspension_entry is null or kind in ('suspended', 'released'));
create index notice_issue_of_recipient on child_allowance.notice_issue (municipality_code, recipient, issued_at desc)
    where recipient is not null;
create index notice_issue_of_run on child_allowance.notice_issue (municipality_code, run_id, recipient)
    where run_id is not null;
