-- Payment runs (支払処理): a preview, the decision of another, the transfer file, and what came back.

create table child_allowance.payment_run
(
    municipality_code text not null default platform.current_municipality(),
    run_id uuid not null,
    -- 定時、随時
    kind text not null check (kind in ('regular', 'extra')),
    state text not null
        check (state in ('preparing', 'previewed', 'approved', 'booked', 'paid', 'settled', 'withdrawn')),
    revision integer not null,
    -- 支払期月 of a regular run
    pay_month date,
    pay_day date not null,
    -- months before it are paid; of whom nothing is due any more, those before the other one
    before_month date not null,
    ended_before date not null,
    setting_number integer not null,
    -- how often the preview was made anew, since what is due had changed before it was paid
    renewals integer not null,
    -- of the preview as it stands
    line_count integer not null,
    transfer_count integer not null,
    transfer_amount bigint not null,
    offset_amount bigint not null,
    held_amount bigint not null,
    overpaid_amount bigint not null,
    made_by text not null,
    made_by_name text not null,
    made_at timestamptz not null,
    changed_at timestamptz not null,
    approved_by text,
    approved_by_name text,
    approved_at timestamptz,
    booked_on date,
    job_id uuid,
    file_id uuid,
    primary key (municipality_code, run_id)
);
select platform.protect('child_allowance.payment_run', 'SIU');
-- Until what is paid is booked there is one run alone, so that each knows what the one before has paid.
create unique index one_open_payment_run on child_allowance.payment_run (municipality_code)
    where state in ('preparing', 'previewed', 'approved');
create unique index one_regular_payment_run on child_allowance.payment_run (municipality_code, pay_month)
    where kind = 'regular' and state <> 'withdrawn';
create index payment_run_in_time on child_allowance.payment_run (municipality_code, made_at desc, run_id);

-- One recipient in a run. Made anew with the preview until it is paid, and then kept as it was paid.
create table child_allowance.payment_line
(
    municipality_code text not null default platform.current_municipality(),
    run_id uuid not null,
    recipient text not null,
    outcome text not null check (outcome in ('transfer', 'offset', 'overpaid', 'suspended', 'account-missing',
        'account-invalid', 'account-returned')),
    -- the months that are owed; null where none is
    first_month date,
    last_month date,
    -- owed for them; of it set off against what was overpaid; and what is transferred, or would be
    owed bigint not null check (owed >= 0),
    offset_amount bigint not null check (offset_amount >= 0),
    amount bigint not null check (amount >= 0),
    -- held back by a suspension, and what stays overpaid
    held bigint not null check (held >= 0),
    overpaid bigint not null check (overpaid >= 0),
    -- the place in the transfer file
    transfer_number integer,
    -- whether nothing is due any more, so that what is overpaid can only be given back
    ended boolean not null,
    account_entry integer,
    primary key (municipality_code, run_id, recipient),
    foreign key (municipality_code, run_id) references child_allowance.payment_run,
    check ((outcome = 'transfer') = (transfer_number is not null)),
    check (owed = offset_amount + amount)
);
select platform.protect('child_allowance.payment_line', 'SID');
create unique index payment_line_in_file on child_allowance.payment_line (municipality_code, run_id, transfer_number)
    where transfer_number is not null;
create index payment_line_of_recipient on child_allowance.payment_line (municipality_code, recipient);

-- 振込不能: a transfer that came back. A fact, written once; the months are owed again.
create table child_allowance.returned_transfer
(
    municipality_code text not null default platform.current_municipality(),
    run_id uuid not null,
    recipient text not null,
    return_id uuid not null,
    account_entry integer not null,
    amount bigint not null check (amount > 0),
    reason text not null,
    taken_by text not null,
    taken_at timestamptz not null,
    constraint returned_once primary key (municipality_code, run_id, recipient),
    foreign key (municipality_code, run_id, recipient) references child_allowance.payment_line
);
select platform.protect('child_allowance.returned_transfer', 'SI');
create index returned_transfer_of_recipient on child_allowance.returned_transfer (municipality_code, recipient);
