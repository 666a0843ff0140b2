-- 住登外者・法人・施設: addressees whom the register of residents does not tell of. Each change is a version more; facts, written once.
create table child_allowance.outsider
(
    municipality_code text not null default platform.current_municipality(),
    addressee_number text not null,
    version integer not null check (version >= 1),
    -- the addressee as entered
    content jsonb not null,
    -- why it was corrected; null of the first version
    reason text,
    -- code of each alert that was passed, with the reason
    passed_alerts jsonb not null,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    primary key (municipality_code, addressee_number, version)
);
select platform.protect('child_allowance.outsider', 'SI');

-- The last number that was given, without its check digit. Residents have theirs from the register, which counts up from 1.
create table child_allowance.outsider_numbering
(
    municipality_code text not null default platform.current_municipality(),
    last_body bigint not null,
    primary key (municipality_code)
);
select platform.protect('child_allowance.outsider_numbering', 'SIU');

-- That an outsider is a resident since, and by which number. A fact, written once.
create table child_allowance.outsider_join
(
    municipality_code text not null default platform.current_municipality(),
    outsider text not null,
    resident text not null,
    reason text not null,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    primary key (municipality_code, outsider),
    check (outsider <> resident)
);
select platform.protect('child_allowance.outsider_join', 'SI');
create index outsider_join_of_resident on child_allowance.outsider_join (municipality_code, resident);
