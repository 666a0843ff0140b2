-- A worker that is lost in the middle of a long step has not always died of the job: signs says how often it told, since it
-- took the job, that it is getting on; losses counts all lost workers since the last saved step. A job whose refusal is the
-- last word is not restarted.
alter table platform.job
    add column signs integer not null default 0,
    add column losses integer not null default 0,
    add column restartable boolean not null default true;
