-- 世帯主 whom a copy names: number and version of the head's record, empty where the household had none (001/1.1.10).
-- Null on 除票 and on copies issued before: they name whom the row of the person names.
alter table resident_records.certificate_issue
    add household_head text check (household_head ~ '^([0-9]+/[0-9]+)?$');

-- Whether the copy shows 備考, which third parties do not get (法12条の3): all copies did before.
alter table resident_records.certificate_issue add remarks boolean not null default true;
