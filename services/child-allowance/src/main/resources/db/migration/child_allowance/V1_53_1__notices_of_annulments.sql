-- 認定取消通知書.
alter table child_allowance.notice_issue drop constraint notice_issue_kind_check;
alter table child_allowance.notice_issue add constraint notice_issue_kind_check
    check (kind in ('certified', 'rejected', 'amended', 'amendment-rejected', 'extinguished', 'annulled', 'paid', 'suspended',
        'released', 'unpaid-granted', 'unpaid-rejected', 'received', 'report-asked', 'report-reminded', 'statement-asked',
        'repayment-demanded', 'repayment-reminded', 'fees-deducted', 'fees-specially-collected', 'donation-received'));
alter table child_allowance.notice_issue drop constraint notice_of_amendment;
alter table child_allowance.notice_issue add constraint notice_of_amendment
    check (amendment_id is null or kind in ('amended', 'amendment-rejected', 'extinguished', 'annulled'));
