-- 未支払の児童手当（児童手当法第12条）: what is owed to somebody who has died is not transferred to an account of theirs.

alter table child_allowance.payment_line drop constraint payment_line_outcome_check;
alter table child_allowance.payment_line add constraint payment_line_outcome_check check (outcome in ('transfer', 'offset',
    'overpaid', 'suspended', 'barred', 'died', 'account-missing', 'account-invalid', 'account-returned'));
