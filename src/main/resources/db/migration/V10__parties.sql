-- Authorities, persons and the fora they meet in.
create schema parties;

create table parties.authority (
    code   text primary key check (code ~ '^[0-9]{4}$'),
    name   text not null unique,
    kind   text not null check (kind in ('MUNICIPALITY', 'REGION')),
    region text not null references parties.authority (code)
);

create table parties.forum (
    code        text primary key check (code ~ '^[a-z0-9-]+$'),
    name        text not null unique,
    full_name   text not null,
    closed_from date
);
comment on column parties.forum.closed_from is 'first day on which the forum no longer exists';

create table parties.person (
    id        uuid primary key default uuidv7(),
    name      text not null check (name <> ''),
    title     text,
    authority text references parties.authority (code)
);

create table parties.membership (
    forum     text not null references parties.forum (code),
    person_id uuid not null references parties.person (id),
    chair     boolean not null default false,
    primary key (forum, person_id)
);

create trigger audit after insert or update or delete on parties.authority
    for each row execute function access.record_change();
create trigger audit after insert or update or delete on parties.forum
    for each row execute function access.record_change();
create trigger audit after insert or update or delete on parties.person
    for each row execute function access.record_change();
create trigger audit after insert or update or delete on parties.membership
    for each row execute function access.record_change();
