-- Movements on their way from the counter to the register: draft, review, approval (001/4.0.8). Who approved and when
-- is not kept here, as the standard rules that out; the audit log knows.
create table resident_records.movement
(
    municipality_code text not null default platform.current_municipality(),
    movement_id uuid not null,
    kind text not null,
    state text not null check (state in ('draft', 'reviewed', 'registered', 'returned', 'withdrawn')),
    revision integer not null default 1,
    -- the notification as typed, by path; it is parsed anew each time it is looked at
    fields jsonb not null,
    -- code of each alert that was passed, with the reason
    passed_alerts jsonb not null default '{}',
    note_to_clerk text,
    entered_by text not null,
    entered_by_name text not null,
    place text not null default '',
    entered_at timestamptz not null,
    changed_at timestamptz not null,
    processing_date date,
    reverses uuid,
    primary key (municipality_code, movement_id)
);
select platform.protect('resident_records.movement', 'SIU');
create index movement_listed on resident_records.movement (municipality_code, state, entered_at, movement_id);

-- The people and households a movement touches, so that a second movement on them is noticed.
create table resident_records.movement_subject
(
    municipality_code text not null default platform.current_municipality(),
    movement_id uuid not null,
    addressee_number text not null,
    primary key (municipality_code, movement_id, addressee_number)
);
select platform.protect('resident_records.movement_subject', 'SID');
create index movement_of_subject on resident_records.movement_subject (municipality_code, addressee_number);

-- Who is editing a household just now (001/10.3). Ends by itself when the browser stops saying that it goes on.
create table resident_records.household_editing
(
    municipality_code text not null default platform.current_municipality(),
    household_number text not null,
    user_id text not null,
    user_name text not null,
    department text not null,
    until timestamptz not null,
    primary key (municipality_code, household_number)
);
select platform.protect('resident_records.household_editing', 'SIUD');

-- 個人番号 typed into a draft: encrypted, kept only until the draft is registered or given up.
create table resident_records.movement_number
(
    municipality_code text not null default platform.current_municipality(),
    movement_id uuid not null,
    path text not null,
    sealed_number bytea not null,
    primary key (municipality_code, movement_id, path)
);
select platform.protect('resident_records.movement_number', 'SID');
