-- 児童手当法第21条: fees are of a child who has not left junior high school; null where it is not of a child.
alter table child_allowance.deduction add column child text;
