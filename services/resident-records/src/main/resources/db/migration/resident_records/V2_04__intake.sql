-- What an import needs to know of the other lines while it checks; emptied when the import has ended.
create table resident_records.intake_line
(
    municipality_code text not null default platform.current_municipality(),
    job_id text not null,
    line_number bigint not null,
    addressee_number text,
    version integer,
    household_number text,
    is_head boolean not null default false,
    resident_record_code text,
    refused boolean not null,
    primary key (municipality_code, job_id, line_number)
);
select platform.protect('resident_records.intake_line', 'SIUD');
create index intake_line_code on resident_records.intake_line (municipality_code, job_id, resident_record_code);
create index intake_line_person on resident_records.intake_line (municipality_code, job_id, addressee_number, version);
