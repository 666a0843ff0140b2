-- What was typed into a form and posted, but not done yet: encrypted, of one user, for some hours. When it is done, the
-- typing goes and only where it led stays, so that going back to the form leads there.
create table platform.kept_form
(
    municipality_code text        not null default platform.current_municipality(),
    user_id           text        not null,
    key               text        not null check (key ~ '^[0-9a-f-]{36}$'),
    action            text        not null check (length(action) <= 300),
    typed             bytea,
    led_to            text check (length(led_to) <= 300),
    kept_at           timestamptz not null,
    primary key (municipality_code, user_id, key),
    check ((typed is null) = (led_to is not null))
);
create index kept_form_by_age on platform.kept_form (municipality_code, kept_at);
select platform.protect('platform.kept_form', 'SIUD');
