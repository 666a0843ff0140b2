-- The id of the key that sealed a value: the sealed form begins with its length and itself.
create function platform.sealing_key(sealed bytea) returns text
    language sql immutable strict parallel safe
    return convert_from(substring(sealed from 2 for get_byte(sealed, 0)), 'UTF8');
