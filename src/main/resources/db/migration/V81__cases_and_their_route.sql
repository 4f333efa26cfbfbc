-- A case, the fora it passes, where it is on an agenda, and what came of it there.
create table cases.year (
    year integer primary key,
    last integer not null check (last >= 0)
);
comment on table cases.year is 'the number of a year''s last case; counted in the transaction that makes the case, so there are no gaps';
create trigger audit after insert or update or delete on cases.year
    for each row execute function access.record_change();

create table cases.case_file (
    id            uuid primary key default uuidv7(),
    year          integer not null,
    number        integer not null check (number > 0),
    title         text not null check (title <> ''),
    responsible   text not null check (responsible <> ''),
    summary       text not null default '',
    closed_reason text check (closed_reason <> ''),
    opened_on     date not null,
    opened_by     text not null,
    finished_on   date,
    ending        text check (ending <> ''),
    moved_at      timestamptz not null,
    version       integer not null default 0,
    unique (year, number),
    check ((finished_on is null) = (ending is null))
);
create index on cases.case_file (moved_at);
comment on column cases.case_file.responsible is 'who in the secretariat drives it';
comment on column cases.case_file.summary is 'Markdown: what an agenda item of it says';
comment on column cases.case_file.closed_reason is 'why its texts are closed to the public; null while they are open';
comment on column cases.case_file.ending is 'what it ended with';
comment on column cases.case_file.moved_at is 'when its route last changed';
create trigger audit after insert or update or delete on cases.case_file
    for each row execute function access.record_change();

create table cases.route_step (
    id         uuid primary key,
    case_id    uuid not null references cases.case_file on delete cascade,
    ordinal    integer not null,
    kind       text not null check (kind in ('FORUM', 'COUNCILS', 'STAGE')),
    forum      text,
    stage      text check (stage <> ''),
    role       text not null check (role in ('DISCUSSES', 'RECOMMENDS', 'DECIDES', 'IS_INFORMED')),
    due        date,
    alongside  boolean not null,
    state      text not null check (state in ('WAITING', 'NOW', 'DONE', 'SKIPPED', 'SENT_BACK', 'REPEATED')),
    settled_on date,
    reason     text check (reason <> ''),
    outcome    text check (outcome <> ''),
    unique (case_id, ordinal) deferrable initially deferred,
    check ((kind = 'FORUM') = (forum is not null)),
    check ((kind = 'STAGE') = (stage is not null)),
    check ((state in ('WAITING', 'NOW')) = (settled_on is null)),
    check ((state in ('SKIPPED', 'SENT_BACK', 'REPEATED')) = (reason is not null))
);
comment on column cases.route_step.alongside is 'goes on at the same time as the step before it';
comment on column cases.route_step.outcome is 'what came of it, when no minutes tell';
create trigger audit after insert or update or delete on cases.route_step
    for each row execute function access.record_change();

create table cases.document (
    case_id  uuid not null references cases.case_file on delete cascade,
    file     uuid not null,
    title    text not null check (title <> ''),
    added_at timestamptz not null,
    added_by text not null,
    primary key (case_id, file)
);
create trigger audit after insert or update or delete on cases.document
    for each row execute function access.record_change();

create table cases.case_item (
    case_id   uuid not null references cases.case_file on delete cascade,
    item_id   uuid not null,
    step_id   uuid not null references cases.route_step on delete cascade,
    linked_at timestamptz not null,
    linked_by text not null,
    primary key (case_id, item_id)
);
create index on cases.case_item (item_id);
comment on table cases.case_item is 'the agenda items that a case is, or was, on; an item can hold several cases';
create trigger audit after insert or update or delete on cases.case_item
    for each row execute function access.record_change();

create table cases.excerpt (
    case_id   uuid not null references cases.case_file on delete cascade,
    item_id   uuid not null,
    edition   integer not null check (edition > 0),
    forum     text not null,
    held_on   date not null,
    number    text,
    title     text not null,
    minutes   text not null,
    decisions text[] not null,
    note      text,
    taken_at  timestamptz not null,
    primary key (case_id, item_id, edition)
);
comment on table cases.excerpt is 'what approved minutes say of a case: a copy that never changes; a revision of the minutes adds one';
comment on column cases.excerpt.note is 'why the minutes were revised';
create trigger audit after insert or update or delete on cases.excerpt
    for each row execute function access.record_change('minutes');
create function cases.keep_excerpt() returns trigger language plpgsql as $$
begin
    raise exception 'an excerpt never changes';
end $$;
create trigger keep_excerpt before update on cases.excerpt
    for each row execute function cases.keep_excerpt();

-- Usual routes, to begin with.
create table cases.route_template (
    name    text not null,
    ordinal integer not null,
    kind    text not null check (kind in ('FORUM', 'COUNCILS', 'STAGE')),
    forum   text,
    stage   text,
    role    text not null check (role in ('DISCUSSES', 'RECOMMENDS', 'DECIDES', 'IS_INFORMED')),
    primary key (name, ordinal),
    check ((kind = 'FORUM') = (forum is not null)),
    check ((kind = 'STAGE') = (stage is not null))
);
create trigger audit after insert or update or delete on cases.route_template
    for each row execute function access.record_change();
