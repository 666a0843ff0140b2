-- Files: uploads and results, kept in pieces beside the data they belong to: same transaction, same backup, same
-- separation of municipalities.
create table platform.file
(
    municipality_code text        not null default platform.current_municipality(),
    file_id           uuid        not null default uuidv7(),
    name              text        not null check (length(name) between 1 and 200),
    media_type        text        not null,
    permission        text        not null,
    individual_number boolean     not null,
    size              bigint      not null default 0,
    sha256            bytea       check (length(sha256) = 32),
    created_at        timestamptz not null,
    created_by        text        not null,
    retain_until      date        not null,
    deleted_at        timestamptz,
    primary key (municipality_code, file_id)
);
select platform.protect('platform.file', 'SIU');
create index file_to_delete on platform.file (municipality_code, retain_until) where deleted_at is null;

-- Pieces by the offset at which they start, encrypted: an upload holds what the register keeps apart (個人番号).
create table platform.file_piece
(
    municipality_code text    not null default platform.current_municipality(),
    file_id           uuid    not null,
    start             bigint  not null,
    length            integer not null check (length > 0),
    sealed            bytea   not null,
    primary key (municipality_code, file_id, start),
    foreign key (municipality_code, file_id) references platform.file
);
alter table platform.file_piece alter column sealed set storage external;
select platform.protect('platform.file_piece', 'SIUD');
