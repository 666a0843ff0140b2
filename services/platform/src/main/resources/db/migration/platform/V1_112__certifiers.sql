-- 認証者 (001/1.3.9): the mayor and acting mayors with the days on which they certify, whichever business issues the paper.
create table platform.certifier
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
select platform.protect('platform.certifier', 'SIU');

-- 公印 (001/1.3.7, 001/5.6): the newest of an office is in use; older ones stay, since issued papers bear them.
create table platform.seal
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
select platform.protect('platform.seal', 'SI');
