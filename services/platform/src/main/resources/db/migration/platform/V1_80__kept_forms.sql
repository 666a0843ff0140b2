-- What was typed into a form and posted, but not done yet: encrypted, of one user, for some hours. When it is done, the
-- typing goes and only where it led stays, so that going back to the form leads there.
create table platform.kept_form
(
    municipality_code text        not null default platform.current_municipality(),
    user_id           text        not null,
    key               text        not null check (length(key) between 1 and 100),
    action            text        not null check (length(action) <= 300),
    typed             bytea       not null,
    led_to            text check (length(led_to) <= 300),
    kept_at           timestamptz not null,
    primary key (municipality_code, user_id, key),
    check (led_to is null or typed = '')
);
create index kept_form_by_age on platform.kept_form (municipality_code, kept_at);
select platform.protect('platform.kept_form', 'SIUD');
