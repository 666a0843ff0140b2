-- 交付履歴 by day (2.2.2): the newest first, without a look at all that was ever issued.
create index certificate_issue_day on resident_records.certificate_issue
    (municipality_code, issued_at desc, issue_id desc);
