-- 時効（児童手当法第23条第1項）: what is barred by time on the day of payment is told in a run and not paid.

alter table child_allowance.payment_line add column barred bigint not null default 0 check (barred >= 0);
alter table child_allowance.payment_line drop constraint payment_line_outcome_check;
alter table child_allowance.payment_line add constraint payment_line_outcome_check check (outcome in ('transfer', 'offset',
    'overpaid', 'suspended', 'barred', 'account-missing', 'account-invalid', 'account-returned'));
alter table child_allowance.payment_run add column barred_amount bigint not null default 0;
