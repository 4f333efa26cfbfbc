-- What OParl tells: every object that was ever open to all, with when it came, changed and went. Made from the meetings as
-- the search's index is, and no source of its own.
create table api.published_object (
    type        text not null,
    key         text not null,
    content     jsonb,
    fingerprint text,
    identity    text,
    owner       text,
    created     timestamptz not null,
    modified    timestamptz not null,
    primary key (type, key),
    check ((content is null) = (fingerprint is null)),
    check (content is not null or (identity is null and owner is null))
);
comment on column api.published_object.content is 'null when it was taken back: then nothing of it is kept but that it was';
comment on column api.published_object.fingerprint is 'the hash of the content and of what stands inside it';
comment on column api.published_object.identity is 'by which a person or place without a number is known again; null for others';
comment on column api.published_object.owner is 'the key of the person a membership belongs to; null for others';
create unique index on api.published_object (type, identity);
create index on api.published_object (type, created, key);
create index on api.published_object (type, modified);
create index on api.published_object (type, owner);

-- Where an object stands: a meeting by its number, or one of the lists that stand outside meetings. It is open to all as
-- long as it stands somewhere.
create table api.published_place (
    source_id uuid not null,
    type      text not null,
    key       text not null,
    primary key (source_id, type, key),
    foreign key (type, key) references api.published_object
);
create index on api.published_place (type, key);
