-- 学校給食費等徴収通知書、保育料特別徴収通知書、寄附受領証明書.
alter table child_allowance.notice_issue add column deduction_number integer;
alter table child_allowance.notice_issue drop constraint notice_issue_kind_check;
alter table child_allowance.notice_issue add constraint notice_issue_kind_check
    check (kind in ('certified', 'rejected', 'amended', 'amendment-rejected', 'extinguished', 'paid', 'suspended', 'released',
        'unpaid-granted', 'unpaid-rejected', 'received', 'report-asked', 'report-reminded', 'statement-asked',
        'repayment-demanded', 'repayment-reminded', 'fees-deducted', 'fees-specially-collected', 'donation-received'));
alter table child_allowance.notice_issue add constraint notice_of_deduction
    check ((deduction_number is not null) = (kind in ('fees-deducted', 'fees-specially-collected', 'donation-received')));
