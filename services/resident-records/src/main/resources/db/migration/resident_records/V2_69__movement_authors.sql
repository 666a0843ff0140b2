-- Who typed the text of a draft, by the revision in which they did: everybody among them has written what is to be
-- decided, and so neither reviews nor approves it (001/4.0.8).
create table resident_records.movement_author
(
    municipality_code text not null default platform.current_municipality(),
    movement_id uuid not null,
    revision integer not null,
    user_id text not null,
    user_name text not null,
    primary key (municipality_code, movement_id, revision),
    foreign key (municipality_code, movement_id) references resident_records.movement
);
select platform.protect('resident_records.movement_author', 'SI');

-- Of drafts from the time before this table the audit log knows who changed them. Each step of a draft counted its
-- revision up by one and left one entry.
do
$$
declare
    municipality text;
begin
    for municipality in select platform.municipality_codes()
    loop
        perform set_config('yakuba.municipality', municipality, true);
        insert into resident_records.movement_author (movement_id, revision, user_id, user_name)
        select movement_id, 1, entered_by, entered_by_name
        from resident_records.movement where municipality_code = municipality;
        insert into resident_records.movement_author (movement_id, revision, user_id, user_name)
        select movement_id, revision, user_id, user_name
        from (select m.movement_id, e.operation, e.user_id, e.user_name,
                     row_number() over (partition by m.movement_id order by e.entry_id) as revision
              from resident_records.movement m
                   join platform.audit_entry e
                        on e.municipality_code = municipality and e.details ->> 'movement' = m.movement_id::text
              where m.municipality_code = municipality and m.state in ('draft', 'reviewed', 'returned')
                and e.operation in ('movement.enter', 'movement.change', 'movement.review', 'movement.send-back')
                and e.outcome = 'success') steps
        where operation = 'movement.change' and revision > 1;
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;
