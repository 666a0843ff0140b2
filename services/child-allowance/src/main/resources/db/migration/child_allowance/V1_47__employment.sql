-- 被用者区分: that it has changed since a day is notified of as names and addresses are.
alter table child_allowance.change_notification
    add column employment text check (employment in ('employee', 'non-employee')),
    add constraint employment_of_recipient check (employment is null or whose = 'recipient');
create index change_notification_of_employment
    on child_allowance.change_notification (municipality_code, recipient, changed_on, entry_number)
    where employment is not null;
