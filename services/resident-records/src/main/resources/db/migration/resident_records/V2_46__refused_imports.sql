-- Imports that were refused before this was known of jobs: their file is gone or stays wrong, so nobody is to go on with them.
do
$$
declare
    municipality text;
begin
    for municipality in select platform.municipality_codes()
    loop
        perform set_config('yakuba.municipality', municipality, true);
        update platform.job set restartable = false, note = ''
        where municipality_code = municipality and kind = 'resident-records.intake' and state = 'FAILED'
          and problem_code not in ('job-failed', 'job-kills-its-worker');
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;
