-- What comes after a certification: its amount revised (額改定), its end (消滅), either of them taken back. And who is entitled for
-- which months, as things stand.

-- For no month has anybody two certifications (児童手当法第7条、第8条).
create table child_allowance.entitlement
(
    municipality_code text not null default platform.current_municipality(),
    recipient text not null,
    months daterange not null check (not isempty(months)),
    claim_id uuid not null,
    constraint entitled_once primary key (municipality_code, recipient, months without overlaps),
    foreign key (municipality_code, claim_id) references child_allowance.certification
);
select platform.protect('child_allowance.entitlement', 'SID');
create index entitlement_of_certification on child_allowance.entitlement (municipality_code, claim_id);

do
$$
declare
    municipality text;
begin
    for municipality in select platform.municipality_codes()
    loop
        perform set_config('yakuba.municipality', municipality, true);
        insert into child_allowance.entitlement (municipality_code, recipient, months, claim_id)
        select municipality_code, addressee_number,
            daterange(first_month, (last_month + interval '1 month')::date, '[)'), claim_id
        from child_allowance.certification where municipality_code = municipality;
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;

-- A child may come to a certification later, and is paid for from then on.
alter table child_allowance.paid_child
    drop constraint paid_child_municipality_code_claim_id_addressee_number_fkey,
    add foreign key (municipality_code, claim_id) references child_allowance.certification;
grant delete on child_allowance.paid_child to ${app_role};

create table child_allowance.amendment
(
    municipality_code text not null default platform.current_municipality(),
    amendment_id uuid not null,
    state text not null check (state in ('draft', 'reviewed', 'registered', 'returned', 'withdrawn')),
    revision integer not null,
    -- the amendment as it was entered
    content jsonb not null,
    -- code of each alert that was passed, with the reason
    passed_alerts jsonb not null,
    note_to_clerk text,
    entered_by text not null,
    entered_by_name text not null,
    place text not null,
    terminal text not null,
    entered_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (municipality_code, amendment_id)
);
select platform.protect('child_allowance.amendment', 'SIU');
create index amendment_waiting on child_allowance.amendment (municipality_code, state, entered_at, amendment_id);

-- Who entered an amendment or changed it: nobody of them decides on it. Written once.
create table child_allowance.amendment_author
(
    municipality_code text not null default platform.current_municipality(),
    amendment_id uuid not null,
    revision integer not null,
    user_id text not null,
    user_name text not null,
    primary key (municipality_code, amendment_id, revision),
    foreign key (municipality_code, amendment_id) references child_allowance.amendment
);
select platform.protect('child_allowance.amendment_author', 'SI');

-- Who reviewed an amendment as it was in a revision. Written once.
create table child_allowance.amendment_review
(
    municipality_code text not null default platform.current_municipality(),
    amendment_id uuid not null,
    revision integer not null,
    reviewed_by text not null,
    reviewed_by_name text not null,
    reviewed_at timestamptz not null,
    primary key (municipality_code, amendment_id, revision),
    foreign key (municipality_code, amendment_id) references child_allowance.amendment
);
select platform.protect('child_allowance.amendment_review', 'SI');

-- Whom an amendment touches: the recipient, and the children that it names.
create table child_allowance.amendment_subject
(
    municipality_code text not null default platform.current_municipality(),
    amendment_id uuid not null,
    addressee_number text not null,
    primary key (municipality_code, amendment_id, addressee_number),
    foreign key (municipality_code, amendment_id) references child_allowance.amendment
);
select platform.protect('child_allowance.amendment_subject', 'SID');
create index amendment_of_subject on child_allowance.amendment_subject (municipality_code, addressee_number);

-- An amendment that was decided on, and of which certification. A fact, written once.
create table child_allowance.amended
(
    municipality_code text not null default platform.current_municipality(),
    amendment_id uuid not null,
    claim_id uuid not null,
    recipient text not null,
    kind text not null check (kind in ('extinction', 'increase', 'decrease', 'rescission')),
    reason text,
    -- the day of what was notified of; of an increase, null where it follows from the claim alone
    event date,
    -- which amendment was taken back
    rescinds uuid,
    -- the first month of which it says something else than before; null if of none
    first_month date check (extract(day from first_month) = 1),
    -- the last month of the entitlement as it is by it; null if it has none left
    last_month date check (extract(day from last_month) = 1),
    end_rule text not null,
    decided_on date not null,
    primary key (municipality_code, amendment_id),
    foreign key (municipality_code, amendment_id) references child_allowance.amendment,
    foreign key (municipality_code, claim_id) references child_allowance.certification,
    foreign key (municipality_code, rescinds) references child_allowance.amended,
    constraint rescinded_once unique (municipality_code, rescinds),
    check ((kind = 'rescission') = (rescinds is not null))
);
select platform.protect('child_allowance.amended', 'SI');
create index amended_of_certification on child_allowance.amended (municipality_code, claim_id);
create index amended_of_recipient on child_allowance.amended (municipality_code, recipient);

-- Which children it names: those who came, or those who left. Facts, written once.
create table child_allowance.amended_child
(
    municipality_code text not null default platform.current_municipality(),
    amendment_id uuid not null,
    addressee_number text not null,
    primary key (municipality_code, amendment_id, addressee_number),
    foreign key (municipality_code, amendment_id) references child_allowance.amended
);
select platform.protect('child_allowance.amended_child', 'SI');
create index amended_child_of_person on child_allowance.amended_child (municipality_code, addressee_number);

-- What was due before it and what is due by it, one row for months in a row with the same amounts, and whether they were barred
-- by time on the day of the decision (児童手当法第23条). Facts, written once.
create table child_allowance.amended_amount
(
    municipality_code text not null default platform.current_municipality(),
    amendment_id uuid not null,
    months daterange not null check (not isempty(months)),
    before bigint not null check (before >= 0),
    after bigint not null check (after >= 0),
    barred boolean not null,
    primary key (municipality_code, amendment_id, months without overlaps),
    foreign key (municipality_code, amendment_id) references child_allowance.amended
);
select platform.protect('child_allowance.amended_amount', 'SI');
