-- What tells one request from another is made with a key from now on: a body can hold a 個人番号, and a plain hash of it could
-- be found by trying them all. The plain ones are forgotten. Their keys stay until their time is over: such a request, sent
-- again, still gets its first answer and does nothing twice; only whether it is the same request is not known any more.
alter table platform.idempotency_key alter column request_hash drop not null;

do
$$
declare
    municipality text;
begin
    for municipality in select platform.municipality_codes()
    loop
        perform set_config('yakuba.municipality', municipality, true);
        update platform.idempotency_key set request_hash = null where municipality_code = municipality;
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;
