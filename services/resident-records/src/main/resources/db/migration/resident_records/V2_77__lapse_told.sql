-- The end of a term of which it was told that it has passed; another term is told of anew.
alter table resident_records.suppression add column lapse_told date;
create index suppression_ending on resident_records.suppression (municipality_code, ends_on)
    where lifted_at is null and ends_on is not null;
