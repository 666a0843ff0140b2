-- Who reviewed a draft, in which revision: shown to who decides. Of the decision nothing is kept (001/4.0.8).
create table resident_records.movement_review
(
    municipality_code text not null default platform.current_municipality(),
    movement_id uuid not null,
    revision integer not null,
    reviewed_by text not null,
    reviewed_by_name text not null,
    reviewed_at timestamptz not null,
    primary key (municipality_code, movement_id, revision),
    foreign key (municipality_code, movement_id) references resident_records.movement
);
select platform.protect('resident_records.movement_review', 'SI');
