-- 過払いの債権: papers that demand it back and remind of it, and what was written off (不納欠損), which another decides.

-- 不納欠損: that something is not claimed back any more, as somebody has proposed. A fact, written once.
create table child_allowance.write_off
(
    municipality_code text not null default platform.current_municipality(),
    recipient text not null,
    entry_number integer not null,
    -- 時効、徴収の見込みがない
    cause text not null check (cause in ('barred', 'uncollectable')),
    -- in yen, as it was then
    amount bigint not null check (amount > 0),
    reason text not null,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    primary key (municipality_code, recipient, entry_number)
);
select platform.protect('child_allowance.write_off', 'SI');

-- What another has decided of it. A fact, written once; what was accepted is booked by the act.
create table child_allowance.write_off_decision
(
    municipality_code text not null default platform.current_municipality(),
    recipient text not null,
    entry_number integer not null,
    accepted boolean not null,
    reason text,
    act_id uuid,
    decided_on date not null,
    decided_by text not null,
    decided_by_name text not null,
    constraint write_off_decided_once primary key (municipality_code, recipient, entry_number),
    foreign key (municipality_code, recipient, entry_number) references child_allowance.write_off,
    -- What was accepted is booked.
    check (accepted = (act_id is not null))
);
select platform.protect('child_allowance.write_off_decision', 'SI');

-- In the ledger it is as if it were given back.
alter table child_allowance.paid_month drop constraint paid_month_kind_check;
alter table child_allowance.paid_month add constraint paid_month_kind_check
    check (kind in ('payment', 'offset', 'return', 'repayment', 'unpaid', 'write-off'));

-- 返還通知書、督促状.
alter table child_allowance.notice_issue add column demand_entry integer;
alter table child_allowance.notice_issue add foreign key (municipality_code, recipient, demand_entry)
    references child_allowance.repayment_demand;
alter table child_allowance.notice_issue drop constraint notice_issue_kind_check;
alter table child_allowance.notice_issue add constraint notice_issue_kind_check
    check (kind in ('certified', 'rejected', 'amended', 'amendment-rejected', 'extinguished', 'paid', 'suspended', 'released',
        'unpaid-granted', 'unpaid-rejected', 'received', 'report-asked', 'report-reminded', 'statement-asked',
        'repayment-demanded', 'repayment-reminded'));
alter table child_allowance.notice_issue add constraint notice_of_demand
    check ((demand_entry is not null) = (kind in ('repayment-demanded', 'repayment-reminded')));
