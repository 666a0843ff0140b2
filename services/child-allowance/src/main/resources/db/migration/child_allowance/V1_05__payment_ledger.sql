-- Payment (支払): how the municipality pays, to which account, what is held back, and what was paid for which month.

-- How the municipality pays. Facts, written once; of those that have begun the newest counts.
create table child_allowance.payment_setting
(
    municipality_code text not null default platform.current_municipality(),
    setting_number integer not null,
    first_day date not null,
    -- 支払日: the day of the month, before it is moved to a bank day
    pay_day integer not null check (pay_day between 1 and 28),
    -- 振込依頼人コード, and the account from which is paid
    client text not null,
    bank text not null,
    branch text not null,
    kind text not null,
    account_number text not null,
    holder text not null,
    line_end text not null check (line_end in ('none', 'crlf')),
    set_by text not null,
    set_at timestamptz not null,
    primary key (municipality_code, setting_number)
);
select platform.protect('child_allowance.payment_setting', 'SI');

-- 振込先口座: to which account a recipient is paid from a day on. Facts, written once; of those that have begun the newest counts.
create table child_allowance.recipient_account
(
    municipality_code text not null default platform.current_municipality(),
    recipient text not null,
    entry_number integer not null,
    first_day date not null,
    bank text not null,
    branch text not null,
    kind text not null,
    account_number text not null,
    holder text not null,
    -- 公金受取口座
    public_money boolean not null,
    origin text not null check (origin in ('certification', 'change')),
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (municipality_code, recipient, entry_number)
);
select platform.protect('child_allowance.recipient_account', 'SI');

-- 差止 (児童手当法第11条) and its release: the newest counts. Facts, written once.
create table child_allowance.payment_suspension
(
    municipality_code text not null default platform.current_municipality(),
    recipient text not null,
    entry_number integer not null,
    -- from this month on nothing is paid; null releases all
    first_month date check (extract(day from first_month) = 1),
    reason text not null,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    primary key (municipality_code, recipient, entry_number)
);
select platform.protect('child_allowance.payment_suspension', 'SI');

-- What was paid for which month. Facts, written once: an act (a run, a returned transfer, a repayment) books an amount for a
-- month, and the sum of a month is what its recipient has of it. The entries of a month are numbered without a gap, so that
-- two acts that knew the same entries cannot both book: the same month is never paid twice.
create table child_allowance.paid_month
(
    municipality_code text not null default platform.current_municipality(),
    recipient text not null,
    month date not null check (extract(day from month) = 1),
    entry_number integer not null check (entry_number > 0),
    act_id uuid not null,
    -- 支払、内払調整 (児童手当法第13条)、振込不能、返還
    kind text not null check (kind in ('payment', 'offset', 'return', 'repayment')),
    -- in yen; what the recipient got for the month is positive
    amount bigint not null check (amount <> 0),
    booked_on date not null,
    constraint paid_month_once primary key (municipality_code, recipient, month, entry_number),
    constraint paid_month_once_by_act unique (municipality_code, act_id, recipient, month)
);
select platform.protect('child_allowance.paid_month', 'SI');

-- 返還: what a recipient has given back. A fact, written once.
create table child_allowance.repayment
(
    municipality_code text not null default platform.current_municipality(),
    repayment_id uuid not null,
    recipient text not null,
    amount bigint not null check (amount > 0),
    received_on date not null,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    primary key (municipality_code, repayment_id)
);
select platform.protect('child_allowance.repayment', 'SI');
create index repayment_of_recipient on child_allowance.repayment (municipality_code, recipient);

-- 返還の請求: what was demanded back, and by when. A fact, written once; what is still owed follows from what was paid and is due.
create table child_allowance.repayment_demand
(
    municipality_code text not null default platform.current_municipality(),
    recipient text not null,
    entry_number integer not null,
    amount bigint not null check (amount > 0),
    pay_by date not null,
    demanded_on date not null,
    recorded_by text not null,
    recorded_by_name text not null,
    primary key (municipality_code, recipient, entry_number)
);
select platform.protect('child_allowance.repayment_demand', 'SI');
