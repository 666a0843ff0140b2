-- 受給証明書: what a recipient receives, certified whenever it is asked for.
alter table child_allowance.notice_issue drop constraint notice_issue_kind_check;
alter table child_allowance.notice_issue add constraint notice_issue_kind_check
    check (kind in ('certified', 'rejected', 'amended', 'amendment-rejected', 'extinguished', 'paid', 'suspended', 'released',
        'unpaid-granted', 'unpaid-rejected', 'received'));
alter table child_allowance.notice_issue add constraint notice_of_receipt
    check (kind <> 'received' or recipient is not null);
