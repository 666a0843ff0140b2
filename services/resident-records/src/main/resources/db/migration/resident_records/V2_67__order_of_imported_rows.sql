-- What a line of a running import says of when things happened, for comparing it with the line before of the same person; and
-- whether that is to be looked at.
alter table resident_records.intake_line
    add column times text,
    add column alerted boolean not null default false;
