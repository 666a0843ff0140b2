-- Dogs and the tags (鑑札) they wear. A row is written once.
create schema dog_register;
grant usage on schema dog_register to ${app_role};

create table dog_register.dog
(
    municipality_code text        not null default platform.current_municipality(),
    tag               text        not null,
    name              text        not null,
    registered_at     timestamptz not null,
    registered_by     text        not null,
    primary key (municipality_code, tag)
);
select platform.protect('dog_register.dog', 'SI');
