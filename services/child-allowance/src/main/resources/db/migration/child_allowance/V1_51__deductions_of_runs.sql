-- What a payment run takes of deductions: told in its lines, kept as it took it, and in the ledger as if paid (児童手当法第21条第3項).

alter table child_allowance.payment_line add column deducted bigint not null default 0 check (deducted >= 0);
alter table child_allowance.payment_line drop constraint payment_line_check1;
alter table child_allowance.payment_line add constraint payment_line_sum check (owed = offset_amount + deducted + amount);
alter table child_allowance.payment_line drop constraint payment_line_outcome_check;
alter table child_allowance.payment_line add constraint payment_line_outcome_check check (outcome in ('transfer', 'offset',
    'deducted', 'overpaid', 'suspended', 'unconfirmed', 'barred', 'died', 'account-missing', 'account-invalid',
    'account-returned'));

-- What is taken is an act of its own beside the run, so that a transfer that comes back leaves it taken.
alter table child_allowance.payment_run add column deducted_amount bigint not null default 0;
alter table child_allowance.payment_run add column deduction_act_id uuid;

alter table child_allowance.paid_month drop constraint paid_month_kind_check;
alter table child_allowance.paid_month add constraint paid_month_kind_check
    check (kind in ('payment', 'offset', 'deduction', 'return', 'repayment', 'unpaid', 'write-off'));

-- Of whom a run takes what. Made anew with the preview until it is booked, and then kept as it was taken.
create table child_allowance.payment_deduction
(
    municipality_code text not null default platform.current_municipality(),
    run_id uuid not null,
    recipient text not null,
    deduction_number integer not null,
    version integer not null,
    -- in which order
    place integer not null check (place > 0),
    -- 支払期月 of the months that are paid
    pay_month date not null check (extract(day from pay_month) = 1),
    amount bigint not null check (amount > 0),
    primary key (municipality_code, run_id, recipient, deduction_number),
    foreign key (municipality_code, run_id, recipient) references child_allowance.payment_line,
    foreign key (municipality_code, recipient, deduction_number, version) references child_allowance.deduction
);
select platform.protect('child_allowance.payment_deduction', 'SID');
create index payment_deduction_of_recipient
    on child_allowance.payment_deduction (municipality_code, recipient, deduction_number);
