-- Meetings that were held, their items and what was written about them.
create schema meetings;

create table meetings.meeting (
    id             uuid primary key default uuidv7(),
    forum          text not null,
    date           date not null,
    start_time     time,
    end_time       time,
    place          text,
    address        text,
    room           text,
    virtual        boolean not null default false,
    extraordinary  boolean not null default false,
    document_kind  text not null check (document_kind in ('MINUTES', 'AGENDA')),
    remarks        text,
    source_file    uuid,
    state          text not null check (state in ('HELD', 'PUBLISHED')),
    published_at   timestamptz,
    published_by   text,
    version        integer not null default 0,
    check ((state = 'PUBLISHED') = (published_at is not null)),
    check (end_time is null or start_time is not null)
);
create index on meetings.meeting (forum, date);
create index on meetings.meeting (date);

create table meetings.attendance (
    meeting_id   uuid not null references meetings.meeting on delete cascade,
    ordinal      integer not null,
    apology      boolean not null,
    name         text not null,
    organisation text,
    role         text,
    primary key (meeting_id, ordinal)
);

create table meetings.item (
    id             uuid primary key default uuidv7(),
    meeting_id     uuid not null references meetings.meeting on delete cascade,
    ordinal        integer not null,
    number         text,
    section        text check (section in ('DECISION', 'INFORMATION', 'UPCOMING')),
    title          text not null check (title <> ''),
    time_slot      text,
    presenters     text[] not null default '{}',
    recommendations text[] not null default '{}',
    case_statement text,
    minutes        text,
    closed_reason  text check (closed_reason <> ''),
    unique (meeting_id, ordinal) deferrable
);
comment on column meetings.item.closed_reason is 'why the item is closed to the public; null while it is open';

create table meetings.attachment (
    item_id uuid not null references meetings.item on delete cascade,
    ordinal integer not null,
    number  text,
    title   text not null,
    primary key (item_id, ordinal)
);

create trigger audit after insert or update or delete on meetings.meeting
    for each row execute function access.record_change();
create trigger audit after insert or update or delete on meetings.attendance
    for each row execute function access.record_change();
create trigger audit after insert or update or delete on meetings.item
    for each row execute function access.record_change();
create trigger audit after insert or update or delete on meetings.attachment
    for each row execute function access.record_change();
