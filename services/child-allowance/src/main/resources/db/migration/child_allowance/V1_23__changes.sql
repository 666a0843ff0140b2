-- 氏名・住所等の変更届 (児童手当法施行規則): what a recipient has notified of, of people whom the register does not tell of. Facts, written once.
create table child_allowance.change_notification
(
    municipality_code text not null default platform.current_municipality(),
    recipient text not null,
    entry_number integer not null,
    -- whose name or address: of the recipient, the spouse, a child, or a guardian
    whose text not null check (whose in ('recipient', 'spouse', 'child', 'guardian')),
    -- the number of whom that is, where there is one
    person text,
    received_on date not null,
    changed_on date not null,
    -- what it is since; nothing of it where the register tells
    name text,
    reading text,
    postal_code text,
    address text,
    -- whether the address is kept like that of a protected person, though nobody in the register has said so
    hides boolean not null,
    note text,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    primary key (municipality_code, recipient, entry_number),
    check (changed_on <= received_on)
);
select platform.protect('child_allowance.change_notification', 'SI');
create index change_notification_of_person on child_allowance.change_notification (municipality_code, person)
    where person is not null;
