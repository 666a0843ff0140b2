-- 支援措置 as a procedure (001/1.1.16, 001/3.4), 抑止 of whole households, and the history of every 抑止 (001/3.1).

-- One row is about a person or about a household; the other number is ''.
alter table resident_records.suppression
    add column household_number text not null default '',
    add column measure_id uuid,
    add column reason text not null default '',
    add column revision integer not null default 1,
    add constraint suppression_of_one_or_the_other check ((addressee_number = '') <> (household_number = '')),
    add constraint suppression_term check (starts_on <= ends_on);

create index suppression_of_household on resident_records.suppression (municipality_code, household_number)
    where lifted_at is null and household_number <> '';
create index suppression_of_measure on resident_records.suppression (municipality_code, measure_id)
    where measure_id is not null;

-- What every 抑止 has ever been: written once, never changed. The table above is the newest of each.
create table resident_records.suppression_version
(
    municipality_code text not null default platform.current_municipality(),
    suppression_id uuid not null,
    revision integer not null,
    act text not null check (act in ('set', 'change', 'lift')),
    addressee_number text not null,
    household_number text not null,
    measure_id uuid,
    kind text not null check (kind in ('protection', 'provisional', 'other')),
    level text not null check (level in ('error', 'alert')),
    starts_on date not null,
    ends_on date,
    browsing boolean not null,
    copies boolean not null,
    supplementary boolean not null,
    movement boolean not null,
    issue boolean not null,
    inquiry boolean not null,
    reason text not null,
    acted_by text not null,
    acted_at timestamptz not null,
    primary key (municipality_code, suppression_id, revision)
);
select platform.protect('resident_records.suppression_version', 'SI');
create index suppression_version_person on resident_records.suppression_version (municipality_code, addressee_number);

-- 支援措置: from the application to its end. The columns are what it is found by; the content is all of it.
create table resident_records.protection_measure
(
    municipality_code text not null default platform.current_municipality(),
    measure_id uuid not null,
    revision integer not null,
    state text not null check (state in ('applied', 'in-force', 'refused', 'ended')),
    applicant text not null,
    starts_on date,
    ends_on date,
    -- what waits for the decision of another clerk; '' if nothing does
    request text not null default '' check (request in ('', 'application', 'change', 'extension', 'ending')),
    content jsonb not null,
    set_at timestamptz not null,
    primary key (municipality_code, measure_id),
    constraint protection_measure_term check (starts_on <= ends_on)
);
select platform.protect('resident_records.protection_measure', 'SIU');
create index protection_measure_of_applicant on resident_records.protection_measure (municipality_code, applicant);
create index protection_measure_waiting on resident_records.protection_measure (municipality_code, measure_id)
    where request <> '';
create index protection_measure_ending on resident_records.protection_measure (municipality_code, ends_on)
    where state = 'in-force';

-- Every act on a measure with what it was after it.
create table resident_records.protection_measure_version
(
    municipality_code text not null default platform.current_municipality(),
    measure_id uuid not null,
    revision integer not null,
    act text not null,
    content jsonb not null,
    acted_by text not null,
    acted_by_name text not null,
    acted_at timestamptz not null,
    primary key (municipality_code, measure_id, revision)
);
select platform.protect('resident_records.protection_measure_version', 'SI');

-- What there is already: of several measures of one person one remains, with all that they asked for; each measure gets
-- its place in the new tables, and each suppression its history. The owner is bound by the policies too, so it goes
-- round the municipalities.
do
$$
declare
    code text;
begin
    for code in select platform.municipality_codes() loop
        perform set_config('yakuba.municipality', code, true);

        update resident_records.suppression s
        set browsing = together.browsing, copies = together.copies, supplementary = together.supplementary,
            issue = together.issue
        from (select addressee_number, (array_agg(suppression_id order by kind, ends_on desc nulls first))[1] as kept,
                  bool_or(browsing) as browsing, bool_or(copies) as copies, bool_or(supplementary) as supplementary,
                  bool_or(issue) as issue
              from resident_records.suppression where kind <> 'other' and lifted_at is null
              group by addressee_number having count(*) > 1) together
        where s.suppression_id = together.kept;
        update resident_records.suppression s
        set lifted_at = now(), lifted_by = 'migration'
        where s.kind <> 'other' and s.lifted_at is null and s.suppression_id <> (
            select o.suppression_id from resident_records.suppression o
            where o.addressee_number = s.addressee_number and o.kind <> 'other' and o.lifted_at is null
            order by o.kind, o.ends_on desc nulls first limit 1);

        update resident_records.suppression set measure_id = suppression_id where kind <> 'other';
        insert into resident_records.protection_measure
            (measure_id, revision, state, applicant, starts_on, ends_on, request, content, set_at)
        select suppression_id, 1,
            case when lifted_at is not null then 'ended' when kind = 'provisional' then 'applied' else 'in-force' end,
            addressee_number,
            case when kind = 'protection' then starts_on end,
            case when kind = 'protection' then ends_on end,
            case when lifted_at is null and kind = 'provisional' then 'application' else '' end,
            jsonb_build_object(
                'id', suppression_id::text, 'revision', 1,
                'state', case when lifted_at is not null then 'ended' when kind = 'provisional' then 'applied'
                              else 'in-force' end,
                'particulars', jsonb_build_object(
                    'receivedOn', starts_on::text, 'applicant', addressee_number, 'wholeHousehold', false,
                    'offices', jsonb_build_object(
                        'browsing', browsing, 'copies', copies, 'supplementary', supplementary)))
            || case when kind = 'protection' and ends_on is not null then jsonb_build_object(
                    'terms', jsonb_build_array(jsonb_build_object(
                        'startsOn', starts_on::text, 'endsOn', ends_on::text)))
               else '{}'::jsonb end
            || case when lifted_at is null and kind = 'provisional' then jsonb_build_object(
                    'request', jsonb_build_object(
                        'kind', 'application', 'by', set_by, 'byName', set_by, 'on', starts_on::text))
               else '{}'::jsonb end,
            set_at
        from resident_records.suppression where kind <> 'other';
        insert into resident_records.protection_measure_version
            (measure_id, revision, act, content, acted_by, acted_by_name, acted_at)
        select m.measure_id, 1, 'carry-over', m.content, s.set_by, s.set_by, m.set_at
        from resident_records.protection_measure m
        join resident_records.suppression s on s.suppression_id = m.measure_id;

        insert into resident_records.suppression_version
            (suppression_id, revision, act, addressee_number, household_number, measure_id, kind, level, starts_on, ends_on,
             browsing, copies, supplementary, movement, issue, inquiry, reason, acted_by, acted_at)
        select suppression_id, 1, 'set', addressee_number, household_number, measure_id, kind, level, starts_on, ends_on,
            browsing, copies, supplementary, movement, issue, inquiry, reason, set_by, set_at
        from resident_records.suppression;
        insert into resident_records.suppression_version
            (suppression_id, revision, act, addressee_number, household_number, measure_id, kind, level, starts_on, ends_on,
             browsing, copies, supplementary, movement, issue, inquiry, reason, acted_by, acted_at)
        select suppression_id, 2, 'lift', addressee_number, household_number, measure_id, kind, level, starts_on, ends_on,
            browsing, copies, supplementary, movement, issue, inquiry, reason, lifted_by, lifted_at
        from resident_records.suppression where lifted_at is not null;
        update resident_records.suppression set revision = 2 where lifted_at is not null;
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;

-- Nobody is under two measures at once: whoever asks for more changes the one there is.
create unique index suppression_one_measure_of_a_person on resident_records.suppression
    (municipality_code, addressee_number) where kind <> 'other' and lifted_at is null and addressee_number <> '';
create unique index suppression_one_measure_of_a_household on resident_records.suppression
    (municipality_code, household_number) where kind <> 'other' and lifted_at is null and household_number <> '';

-- Whom the 抑止 in force are about, person by person: those set on the person, and those on the household that the
-- person stands in now, whenever the person has joined it. A measure says each person once.
create view resident_records.suppressed_person with (security_invoker = true) as
select s.municipality_code, s.addressee_number, s.suppression_id, s.household_number, s.measure_id, s.kind, s.level,
    s.starts_on, s.ends_on, s.browsing, s.copies, s.supplementary, s.movement, s.issue, s.inquiry, s.reason, s.set_by,
    s.set_at, s.revision
from resident_records.suppression s
where s.lifted_at is null and s.addressee_number <> ''
union all
select s.municipality_code, living.addressee_number, s.suppression_id, s.household_number, s.measure_id, s.kind, s.level,
    s.starts_on, s.ends_on, s.browsing, s.copies, s.supplementary, s.movement, s.issue, s.inquiry, s.reason, s.set_by,
    s.set_at, s.revision
from resident_records.suppression s
join resident_records.resident living
    on living.municipality_code = s.municipality_code and living.household_number = s.household_number
where s.lifted_at is null and s.household_number <> ''
  and (s.measure_id is null or not exists (
      select from resident_records.suppression own
      where own.municipality_code = s.municipality_code and own.measure_id = s.measure_id and own.lifted_at is null
        and own.addressee_number = living.addressee_number));
grant select on resident_records.suppressed_person to ${app_role};
