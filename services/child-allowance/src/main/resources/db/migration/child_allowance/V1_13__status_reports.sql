-- 現況届 (児童手当法第26条): who must still file, what became of it, and payments held back until it is filed (第11条).

-- What differs from town to town. Facts, written once; of those whose year has come the newest counts.
create table child_allowance.status_report_setting
(
    municipality_code text not null default platform.current_municipality(),
    setting_number integer not null,
    first_year integer not null,
    -- whether who lives apart from a child must file
    living_apart boolean not null,
    -- the month of the year from which on nothing is paid to who has not filed
    suspended_from integer not null check (suspended_from between 1 and 12),
    set_by text not null,
    set_by_name text not null,
    set_at timestamptz not null,
    primary key (municipality_code, setting_number)
);
select platform.protect('child_allowance.status_report_setting', 'SI');

create table child_allowance.status_report
(
    municipality_code text not null default platform.current_municipality(),
    year integer not null,
    recipient text not null,
    -- why it must be filed: as it was found, and as somebody has added
    found text[] not null,
    added text[] not null,
    state text not null check (state in ('to-send', 'sent', 'received', 'incomplete', 'checked', 'waived')),
    due date not null,
    -- from which month on payments are held back since it was not filed; null while they are not
    suspended_from date check (extract(day from suspended_from) = 1),
    -- which entry holds them back; null if they were held back already by another
    suspension_entry integer,
    primary key (municipality_code, year, recipient),
    check (suspended_from is not null or suspension_entry is null)
);
select platform.protect('child_allowance.status_report', 'SIU');
create index status_report_state on child_allowance.status_report (municipality_code, year, state, recipient);

-- What was done about it. Facts, written once.
create table child_allowance.status_report_step
(
    municipality_code text not null default platform.current_municipality(),
    year integer not null,
    recipient text not null,
    step_number integer not null,
    step text not null,
    done_on date not null,
    -- what is missing, why it is not needed, or why it was added
    note text not null,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    primary key (municipality_code, year, recipient, step_number),
    foreign key (municipality_code, year, recipient) references child_allowance.status_report
);
select platform.protect('child_allowance.status_report_step', 'SI');
