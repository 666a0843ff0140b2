-- Who keeps a dog (飼い主). Of a dog registered before nobody knows it, and so it is kept from most.
alter table dog_register.dog
    add column keeper_name      text    not null default '不明',
    add column keeper_address   text    not null default '不明',
    add column keeper_protected boolean not null default true;
alter table dog_register.dog
    alter column keeper_name drop default,
    alter column keeper_address drop default,
    alter column keeper_protected drop default;
