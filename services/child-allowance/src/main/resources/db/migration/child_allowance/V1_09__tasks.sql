-- What movements of the register ask of the desk. A row follows from the copy of people and from what was decided; what was done
-- about it by hand is all that it has of its own. No addresses and no names.
create table child_allowance.task
(
    municipality_code text not null default platform.current_municipality(),
    -- follows from what the task is about, so that a copy made anew raises the same ones
    task_id uuid not null,
    kind text not null check (kind in ('extinction', 'decrease', 'increase', 'claim', 'rescission', 'apart', 'statement')),
    -- whose movement it is, and the day of it
    subject text not null,
    event date not null,
    -- whose certification it is about; null if of none
    recipient text,
    -- which amendment is to be taken back
    rescinds uuid,
    -- by when, such as the last of the fifteen days (児童手当法第8条第3項)
    due date not null,
    state text not null check (state in ('open', 'done', 'dismissed', 'taken-back')),
    changed_at timestamptz not null,
    closed_by text,
    closed_by_name text,
    reason text,
    primary key (municipality_code, task_id),
    unique (municipality_code, subject, kind, event),
    check ((state = 'dismissed') = (reason is not null and closed_by is not null))
);
select platform.protect('child_allowance.task', 'SIU');
create index task_due on child_allowance.task (municipality_code, state, due, task_id);
