-- Roles are held in a business. Until now there was this one: who was a clerk or an approver is one of resident records, and
-- what was decided for clerks and approvers was decided for those.
do $$
declare
    municipality text;
begin
    for municipality in select platform.municipality_codes() loop
        perform set_config('yakuba.municipality', municipality, true);
        update platform.account_version
        set roles = array(select case when role in ('clerk', 'approver') then 'resident-records.' || role else role end
            from unnest(roles) role order by 1)
        where roles && array ['clerk', 'approver'];
        update platform.permission_setting set scope_name = 'resident-records.' || scope_name
        where scope = 'role' and scope_name in ('clerk', 'approver');
    end loop;
    perform set_config('yakuba.municipality', '', true);
end
$$;
