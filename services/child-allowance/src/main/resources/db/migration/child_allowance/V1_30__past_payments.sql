-- 移行: what another system has paid for which month before this one, as a file had it. Facts, written once. Each is booked in
-- child_allowance.paid_month too, as the act of its own id, and so the month is paid by no run again.
create table child_allowance.past_payment
(
    municipality_code text not null default platform.current_municipality(),
    payment_id uuid not null,
    recipient text not null,
    month date not null check (extract(day from month) = 1),
    -- 支払、振込不能、内払調整、返還
    kind text not null check (kind in ('payment', 'return', 'offset', 'repayment')),
    -- in yen, positive whatever its kind
    amount bigint not null check (amount > 0),
    paid_on date not null,
    -- the job that took it in
    job_id uuid not null,
    taken_by text not null,
    taken_at timestamptz not null,
    primary key (municipality_code, payment_id),
    constraint past_payment_once unique (municipality_code, recipient, month, kind, paid_on)
);
select platform.protect('child_allowance.past_payment', 'SI');
