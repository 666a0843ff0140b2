-- 認証者 (001/1.3.9): the mayor and acting mayors with the days on which they certify.
create table resident_records.certifier
(
    municipality_code text not null default platform.current_municipality(),
    certifier_id uuid not null,
    office text not null check (office in ('mayor', 'acting-mayor')),
    title text not null,
    name text not null,
    starts_on date not null,
    ends_on date check (ends_on >= starts_on),
    set_by text not null,
    set_at timestamptz not null,
    primary key (municipality_code, certifier_id)
);
select platform.protect('resident_records.certifier', 'SIU');

-- 公印 (001/1.3.7, 001/5.6): the newest of an office is in use; older ones stay, since issued copies bear them.
create table resident_records.seal
(
    municipality_code text not null default platform.current_municipality(),
    seal_id uuid not null,
    office text not null check (office in ('mayor', 'acting-mayor')),
    png bytea not null,
    side_millimetres numeric(4, 1) not null check (side_millimetres > 0 and side_millimetres <= 25),
    note text not null,
    set_by text not null,
    set_at timestamptz not null,
    primary key (municipality_code, seal_id)
);
select platform.protect('resident_records.seal', 'SI');

-- 発行番号 (001/5.5): the last number given out at an office on a day.
create table resident_records.certificate_number
(
    municipality_code text not null default platform.current_municipality(),
    issued_on date not null,
    terminal text not null,
    last_sequence integer not null,
    primary key (municipality_code, issued_on, terminal)
);
select platform.protect('resident_records.certificate_number', 'SIU');

-- 交付履歴 (001/1.3.8): one row per copy. The copy itself is not kept: the versions and choices make it again.
-- Nothing of it can be changed or deleted.
create table resident_records.certificate_issue
(
    municipality_code text not null default platform.current_municipality(),
    issue_id uuid not null,
    -- copies asked for together
    order_id uuid not null,
    issued_at timestamptz not null,
    place text not null,
    terminal text not null,
    user_id text not null,
    user_name text not null,
    kind text not null check (kind in ('household', 'individual', 'deleted')),
    household_number text not null,
    whole_household boolean not null,
    disclosed text[] not null,
    readings boolean not null,
    history boolean not null,
    special_reasons boolean not null,
    official_use boolean not null,
    specimen boolean not null,
    number_date date not null,
    number_municipality text not null,
    number_terminal text not null,
    number_printer text not null,
    number_sequence integer not null,
    pages integer not null,
    certifier_id uuid not null,
    seal_id uuid,
    seal_note text not null,
    applicant text not null,
    purpose text not null,
    passed_alerts jsonb not null,
    reprint_of uuid,
    reprint_reason text not null,
    primary key (municipality_code, issue_id),
    foreign key (municipality_code, certifier_id) references resident_records.certifier,
    foreign key (municipality_code, seal_id) references resident_records.seal,
    foreign key (municipality_code, reprint_of) references resident_records.certificate_issue,
    check ((reprint_of is null) = (reprint_reason = ''))
);
select platform.protect('resident_records.certificate_issue', 'SI');
create unique index certificate_issue_number on resident_records.certificate_issue
    (municipality_code, number_date, number_terminal, number_sequence) where reprint_of is null;
create index certificate_issue_order on resident_records.certificate_issue (municipality_code, order_id);

-- 交付対象者: whose record a copy shows, in the order of the copy, and which version of it.
create table resident_records.certificate_subject
(
    municipality_code text not null default platform.current_municipality(),
    issue_id uuid not null,
    position integer not null,
    addressee_number text not null,
    version integer not null,
    issued_at timestamptz not null,
    primary key (municipality_code, issue_id, position),
    foreign key (municipality_code, issue_id) references resident_records.certificate_issue
);
select platform.protect('resident_records.certificate_subject', 'SI');
create index certificate_subject_person on resident_records.certificate_subject
    (municipality_code, addressee_number, issued_at desc, issue_id desc);

-- 処分情報: what became of a copy that was issued by mistake.
create table resident_records.certificate_disposal
(
    municipality_code text not null default platform.current_municipality(),
    issue_id uuid not null,
    disposed_at timestamptz not null,
    disposed_by text not null,
    disposed_by_name text not null,
    reason text not null,
    primary key (municipality_code, issue_id),
    foreign key (municipality_code, issue_id) references resident_records.certificate_issue
);
select platform.protect('resident_records.certificate_disposal', 'SI');
