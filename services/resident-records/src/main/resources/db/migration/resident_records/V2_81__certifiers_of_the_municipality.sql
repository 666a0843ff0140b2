-- 認証者 and 公印 are the municipality's, whichever business prints them: they go to where every business finds them.
do $$
declare
    municipality text;
begin
    for municipality in select platform.municipality_codes() loop
        perform set_config('yakuba.municipality', municipality, true);
        insert into platform.certifier (certifier_id, office, title, name, starts_on, ends_on, set_by, set_at)
        select certifier_id, office, title, name, starts_on, ends_on, set_by, set_at from resident_records.certifier;
        insert into platform.seal (seal_id, office, png, side_millimetres, note, set_by, set_at)
        select seal_id, office, png, side_millimetres, note, set_by, set_at from resident_records.seal;
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;

drop table resident_records.certifier cascade;
drop table resident_records.seal cascade;
alter table resident_records.certificate_issue
    add foreign key (municipality_code, certifier_id) references platform.certifier,
    add foreign key (municipality_code, seal_id) references platform.seal;
alter table resident_records.protection_notice
    add foreign key (municipality_code, certifier_id) references platform.certifier;
