-- 監護相当・生計費の負担についての確認書: what a recipient has stated of a child who is 児童 no more and counts for the others. Facts,
-- written once; of a child the newest counts.
create table child_allowance.custody_statement
(
    municipality_code text not null default platform.current_municipality(),
    recipient text not null,
    child text not null,
    entry_number integer not null,
    stated_on date not null,
    occupation text not null check (occupation in ('student', 'other')),
    -- 学校名 and 卒業予定年月 of a student
    school text,
    leaves date check (extract(day from leaves) = 1),
    -- whether they live together, whether the recipient cares for the child, and bears its costs
    together boolean not null,
    cares boolean not null,
    pays boolean not null,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    primary key (municipality_code, recipient, child, entry_number),
    check ((occupation = 'student') = (school is not null and leaves is not null))
);
select platform.protect('child_allowance.custody_statement', 'SI');
create index custody_statement_of_child on child_allowance.custody_statement (municipality_code, child);
create index custody_statement_leaving on child_allowance.custody_statement (municipality_code, leaves);

alter table child_allowance.task drop constraint task_kind_check;
alter table child_allowance.task add constraint task_kind_check check (kind in (
    'extinction', 'decrease', 'increase', 'claim', 'rescission', 'apart', 'statement', 'restatement', 'count-end'));
