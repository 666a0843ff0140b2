-- 抑止 (001/3.1): what may not be done to a record, or not without care. A 支援措置 (001/3.4) is one of them. The end of
-- its term does not end it; somebody lifts it.
create table resident_records.suppression
(
    municipality_code text not null default platform.current_municipality(),
    suppression_id uuid not null,
    addressee_number text not null,
    kind text not null check (kind in ('protection', 'provisional', 'other')),
    level text not null check (level in ('error', 'alert')),
    starts_on date not null,
    ends_on date,
    -- 支援を求められている事務 (001/1.1.16): 閲覧, 住民票の写し等, 戸籍の附票の写し
    browsing boolean not null,
    copies boolean not null,
    supplementary boolean not null,
    -- 抑止する処理: 異動入力, 発行, 照会
    movement boolean not null,
    issue boolean not null,
    inquiry boolean not null,
    set_by text not null,
    set_at timestamptz not null,
    lifted_by text,
    lifted_at timestamptz,
    primary key (municipality_code, suppression_id),
    check ((lifted_by is null) = (lifted_at is null))
);
select platform.protect('resident_records.suppression', 'SIU');
create index suppression_in_force on resident_records.suppression (municipality_code, addressee_number)
    where lifted_at is null;

-- 一時解除: one clerk may issue for one person for a short while; the suppression itself stays as it is.
create table resident_records.temporary_release
(
    municipality_code text not null default platform.current_municipality(),
    release_id uuid not null,
    addressee_number text not null,
    user_id text not null,
    reason text not null,
    released_at timestamptz not null,
    until timestamptz not null,
    primary key (municipality_code, release_id)
);
select platform.protect('resident_records.temporary_release', 'SI');
create index temporary_release_running on resident_records.temporary_release
    (municipality_code, addressee_number, user_id, until);

-- Who has lately said to know that a record is that of a protected person, before it was opened.
create table resident_records.acknowledgement
(
    municipality_code text not null default platform.current_municipality(),
    user_id text not null,
    addressee_number text not null,
    acknowledged_at timestamptz not null,
    until timestamptz not null,
    primary key (municipality_code, user_id, addressee_number)
);
select platform.protect('resident_records.acknowledgement', 'SIU');
