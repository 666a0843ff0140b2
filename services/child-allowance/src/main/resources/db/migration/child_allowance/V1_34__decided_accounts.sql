-- 口座変更の決裁: an account that somebody gave instead counts only once another clerk has decided so, where the office wants it so.

alter table child_allowance.payment_setting add column account_changes text not null default 'two-people'
    check (account_changes in ('two-people', 'one-person'));

-- Whether it waits for the decision of another; and why it is the recipient's own, where the name of the holder differs.
alter table child_allowance.recipient_account add column waits boolean not null default false;
alter table child_allowance.recipient_account add column holder_reason text;

-- What another has decided of an account that waited. A fact, written once.
create table child_allowance.account_decision
(
    municipality_code text not null default platform.current_municipality(),
    recipient text not null,
    entry_number integer not null,
    accepted boolean not null,
    reason text,
    decided_by text not null,
    decided_by_name text not null,
    decided_at timestamptz not null,
    constraint account_decided_once primary key (municipality_code, recipient, entry_number),
    foreign key (municipality_code, recipient, entry_number) references child_allowance.recipient_account,
    check (accepted or reason is not null)
);
select platform.protect('child_allowance.account_decision', 'SI');
create index account_that_waits on child_allowance.recipient_account (municipality_code, recipient, entry_number) where waits;
