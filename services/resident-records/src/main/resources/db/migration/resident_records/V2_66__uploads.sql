-- Files that are sent in parts, while they are sent: how long each is to be, and up to where it has come. Its content lies in the
-- encrypted pieces of platform.file. The attempt fences: of two that send the same part, the later one goes on.
create table resident_records.upload
(
    municipality_code text        not null default platform.current_municipality(),
    file_id           uuid        not null,
    user_id           text        not null,
    size              bigint      not null check (size > 0),
    sha256            bytea       check (length(sha256) = 32),
    mark              text        check (length(mark) between 1 and 100),
    received          bigint      not null default 0,
    attempt           uuid,
    begun_at          timestamptz not null,
    expires_at        timestamptz not null,
    job_id            uuid,
    ended_at          timestamptz,
    primary key (municipality_code, file_id),
    foreign key (municipality_code, file_id) references platform.file,
    check (received between 0 and size),
    check (job_id is null or (ended_at is not null and received = size))
);
select platform.protect('resident_records.upload', 'SIU');
create index upload_open on resident_records.upload (municipality_code, user_id) where ended_at is null;
