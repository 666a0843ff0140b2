-- The names of the municipalities are public like their codes: who logs in chooses among them before anybody knows who it is.
create function platform.municipality_names()
    returns table (municipality_code text, prefecture text, name text, demonstration boolean)
    language sql stable security definer set search_path = platform
begin atomic
    select m.municipality_code, m.prefecture, m.name, m.demonstration from platform.municipality m order by 1;
end;
