-- An import fills the register in one transaction: the trigger's statements are planned while its tables are still empty and
-- unknown, and that plan is kept. Left to itself, PostgreSQL then reads all numbers and all versions there are for every
-- thousand rows, which made a city of a million wait for hours. Each row is looked up by its key, however many there are.
alter function resident_records.hold_numbers()
    set enable_seqscan = off
    set enable_bitmapscan = off
    set enable_hashjoin = off
    set enable_mergejoin = off;
