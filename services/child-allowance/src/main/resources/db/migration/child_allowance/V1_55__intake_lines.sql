-- What the import of a file needs to know of the other lines while it checks; emptied when the import has ended.
create table child_allowance.intake_line
(
    municipality_code text not null default platform.current_municipality(),
    job_id text not null,
    line_number bigint not null,
    -- of what there may be but one line in a file, whose line it is first; null if it cannot be read
    once text[],
    -- whose line another one must not be without a reason
    beside text,
    -- whether it has a reason for what is to be looked at
    reasoned boolean not null default false,
    refused boolean not null,
    alerted boolean not null default false,
    primary key (municipality_code, job_id, line_number)
);
select platform.protect('child_allowance.intake_line', 'SIUD');
