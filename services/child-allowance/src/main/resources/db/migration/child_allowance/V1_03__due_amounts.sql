-- How much is due for which months: what each decision said, and what is due as things stand.

-- What a decision said of the months from which it counts: one row for months in a row with the same amount. Facts, written once.
create table child_allowance.decided_amount
(
    municipality_code text not null default platform.current_municipality(),
    decision_id uuid not null,
    recipient text not null,
    months daterange not null check (not isempty(months)),
    -- in yen, for each of the months
    amount bigint not null check (amount >= 0),
    decided_on date not null,
    primary key (municipality_code, decision_id, months without overlaps)
);
select platform.protect('child_allowance.decided_amount', 'SI');
create index decided_amount_of_recipient on child_allowance.decided_amount (municipality_code, recipient);

-- What is due as things stand, and which decision says so: for no month of a recipient two amounts (児童手当法第6条、第8条).
create table child_allowance.due_amount
(
    municipality_code text not null default platform.current_municipality(),
    recipient text not null,
    months daterange not null check (not isempty(months)),
    amount bigint not null check (amount > 0),
    decision_id uuid not null,
    constraint due_once primary key (municipality_code, recipient, months without overlaps)
);
select platform.protect('child_allowance.due_amount', 'SIUD');
