-- A row of the register is wide, but its texts are short: trying to compress them one by one took nearly half of the
-- database's time in an import, and saved next to nothing. From now on a row stays as it is as long as it fits a page.
alter table resident_records.resident_version set (toast_tuple_target = 8160);
