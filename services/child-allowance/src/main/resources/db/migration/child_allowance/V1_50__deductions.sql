-- What is taken from an allowance before it is paid (児童手当法第20条から第22条): 寄附、申出による学校給食費等の徴収、保育料の特別徴収.

-- Facts, written once: the newest version of a deduction counts; a change and a withdrawal are versions.
create table child_allowance.deduction
(
    municipality_code text not null default platform.current_municipality(),
    recipient text not null,
    -- which of the recipient
    deduction_number integer not null check (deduction_number > 0),
    version integer not null check (version > 0),
    -- of api-specs/code-lists/allowance-deduction.csv
    kind text not null,
    -- 全額、支払期月ごとの額、総額に達するまで
    basis text not null check (basis in ('all', 'period', 'total')),
    -- in yen; null of all
    amount bigint check (amount > 0),
    -- 支払期月 from and to which is taken; null while no end is told
    first_month date not null check (extract(day from first_month) = 1),
    last_month date check (extract(day from last_month) = 1),
    -- to whom it goes and by what that one knows it; null of a donation, which the municipality keeps
    creditor text,
    reference text,
    -- 申出の日; of 特別徴収 the day of the notice
    told_on date not null,
    withdrawn boolean not null,
    reason text,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    constraint deduction_version_once primary key (municipality_code, recipient, deduction_number, version),
    check ((basis = 'all') = (amount is null)),
    check (last_month >= first_month)
);
select platform.protect('child_allowance.deduction', 'SI');
