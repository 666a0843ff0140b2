-- 個人番号 apart from everything else, encrypted and found by a keyed hash (番号法12条; 特定個人情報の安全管理措置).
-- A new number is a new version; a removed one is a version without a number.
create table platform.individual_number
(
    municipality_code text        not null default platform.current_municipality(),
    addressee_number  text        not null,
    version           integer     not null check (version > 0),
    sealed_number     bytea,
    key_id            text,
    blind_index       bytea check (octet_length(blind_index) = 32),
    index_key_id      text,
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    primary key (municipality_code, addressee_number, version),
    check ((sealed_number is null) = (key_id is null)
        and (sealed_number is null) = (blind_index is null)
        and (sealed_number is null) = (index_key_id is null))
);
create index on platform.individual_number (municipality_code, blind_index) where blind_index is not null;
create index on platform.individual_number (municipality_code, key_id, index_key_id) where key_id is not null;
select platform.protect('platform.individual_number', 'SIU');

-- Rows change for one reason only: another key. Everything else about a version stays as it was recorded.
create function platform.only_rekey() returns trigger
    language plpgsql as
$$
begin
    if (new.municipality_code, new.addressee_number, new.version, new.recorded_at, new.recorded_by,
        new.sealed_number is null)
        is distinct from (old.municipality_code, old.addressee_number, old.version, old.recorded_at, old.recorded_by,
        old.sealed_number is null) then
        raise exception 'a version of an individual number is never overwritten';
    end if;
    return new;
end
$$;
create trigger only_rekey before update on platform.individual_number
    for each row execute function platform.only_rekey();
