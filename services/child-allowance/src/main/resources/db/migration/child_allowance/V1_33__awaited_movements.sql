-- 異動の確認待ち: what is due no more if an end or a decrease that a movement asks for is decided is told in a run and not paid.

alter table child_allowance.payment_line add column unconfirmed bigint not null default 0 check (unconfirmed >= 0);
alter table child_allowance.payment_line drop constraint payment_line_outcome_check;
alter table child_allowance.payment_line add constraint payment_line_outcome_check check (outcome in ('transfer', 'offset',
    'overpaid', 'suspended', 'unconfirmed', 'barred', 'died', 'account-missing', 'account-invalid', 'account-returned'));
alter table child_allowance.payment_run add column unconfirmed_amount bigint not null default 0;

-- About whose certification something waits.
create index task_of_recipient on child_allowance.task (municipality_code, recipient) where state = 'open';
