-- The index: one row per thing that can be found, with the audience that may find it.
create schema search;

create table search.entry (
    kind       text not null,
    id         uuid not null,
    parent     uuid not null,
    forum      text not null,
    year       integer not null,
    date       date not null,
    heading    text not null,
    context    text not null,
    body       text not null,
    folded     text not null,
    href       text not null,
    public     boolean not null,
    words      tsvector not null generated always as (
        setweight(to_tsvector('danish', heading), 'A') || setweight(to_tsvector('danish', body), 'B')) stored,
    skeletons  tsvector not null generated always as (to_tsvector('simple', folded)) stored,
    primary key (kind, id)
);
create index on search.entry (parent);
create index on search.entry using gin (words);
create index on search.entry using gin (skeletons);
create index on search.entry (forum, year);
