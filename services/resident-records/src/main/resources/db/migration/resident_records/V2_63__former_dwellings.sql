-- Whose records are kept from sight at a dwelling that a protected person has left (001/3.4): what the municipality has
-- decided, and when she was where. What was found out before counts as if nothing said when: too much rather than too
-- little is kept from sight, until her places are found out anew.
alter table resident_records.guarded_place
    add column since date not null default '-infinity',
    add column until date not null default 'infinity';

-- By which rule the guarded people were found out; none: everybody's records are kept from sight.
create table resident_records.guard_rule
(
    municipality_code text not null default platform.current_municipality() primary key,
    former_dwellings text not null check (former_dwellings in ('everybody', 'same-time'))
);
select platform.protect('resident_records.guard_rule', 'SIU');
