-- 支援措置開始通知 and 支援措置期間終了通知 (001/3.4): each that was issued, once. What it said follows from the measure's
-- revision and the version of the applicant's record.
create table resident_records.protection_notice
(
    municipality_code text not null default platform.current_municipality(),
    notice_id uuid not null,
    -- those that were issued, and are printed, together
    order_id uuid not null,
    kind text not null check (kind in ('begun', 'term-ends')),
    measure_id uuid not null,
    revision integer not null,
    applicant text not null,
    -- 0 of an applicant who is not in the register
    version integer not null,
    number_date date not null,
    number_municipality text not null,
    number_terminal text not null,
    number_sequence integer not null,
    certifier_id uuid not null,
    issued_at timestamptz not null,
    issued_by text not null,
    issued_by_name text not null,
    reprint_of uuid,
    reprint_reason text not null,
    primary key (municipality_code, notice_id),
    foreign key (municipality_code, measure_id, revision)
        references resident_records.protection_measure_version (municipality_code, measure_id, revision),
    foreign key (municipality_code, certifier_id) references resident_records.certifier,
    foreign key (municipality_code, reprint_of) references resident_records.protection_notice (municipality_code, notice_id),
    check ((reprint_of is null) = (reprint_reason = ''))
);
select platform.protect('resident_records.protection_notice', 'SI');
create index protection_notice_of_measure on resident_records.protection_notice
    (municipality_code, measure_id, issued_at desc);
create index protection_notice_of_order on resident_records.protection_notice (municipality_code, order_id);
create unique index protection_notice_number on resident_records.protection_notice
    (municipality_code, number_date, number_terminal, number_sequence) where reprint_of is null;
