-- How far the log has been told to the file outside the database, and further away: a line that this knows of and the file
-- does not was taken out of it, and is never written anew.
create table platform.audit_anchor
(
    municipality_code text   not null default platform.current_municipality() primary key,
    -- the last checkpoint of which a line was written
    anchored          bigint not null check (anchored >= 0),
    -- from which checkpoint on each line bears a signature; those before are of an older edition
    signed_from       bigint not null check (signed_from > 0),
    -- the last checkpoint whose line was sent away
    sent              bigint not null default 0 check (sent >= 0)
);
select platform.protect('platform.audit_anchor', 'SIU');
