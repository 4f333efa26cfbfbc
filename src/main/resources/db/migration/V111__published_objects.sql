-- What OParl tells of published meetings: every object that was ever open to all, with when it came, changed and went.
-- Made from the meetings as the search's index is, and no source of its own.
create table api.published_object (
    type        text not null,
    key         text not null,
    content     jsonb,
    owner       text,
    created     timestamptz not null,
    modified    timestamptz not null,
    primary key (type, key)
);
comment on column api.published_object.content is 'null when it was taken back; then nothing of it is kept but that it was';
comment on column api.published_object.owner is 'the key of the person a membership belongs to; null for others';
create index on api.published_object (type, modified);
create index on api.published_object (type, owner) where owner is not null;

-- Which meeting an object stands in: it is open to all as long as one does.
create table api.published_place (
    meeting_id uuid not null,
    type       text not null,
    key        text not null,
    primary key (meeting_id, type, key),
    foreign key (type, key) references api.published_object
);
create index on api.published_place (type, key);
