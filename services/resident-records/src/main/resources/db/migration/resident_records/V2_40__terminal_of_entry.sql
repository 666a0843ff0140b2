-- 入力端末 of the entry (001/1.2.1): the row that a movement makes says where it was entered, not where it was approved.
-- Of drafts entered before this column there is none to tell.
alter table resident_records.movement add column terminal text not null default '';
