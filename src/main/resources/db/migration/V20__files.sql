-- The files people hand in, kept as they came.
create schema files;

create table files.stored_file (
    id         uuid primary key default uuidv7(),
    name       text not null check (name <> ''),
    media_type text not null,
    size       bigint not null check (size = octet_length(content)),
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content    bytea not null,
    stored_at  timestamptz not null,
    stored_by  text not null
);
create index on files.stored_file (sha256);
alter table files.stored_file alter column content set storage external;

create trigger audit after insert or update or delete on files.stored_file
    for each row execute function access.record_change('content');

revoke update, delete, truncate on files.stored_file from rammevaerk_app;
