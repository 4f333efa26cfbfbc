-- The register of decisions: numbered per forum and year without a gap; what a revision takes back keeps its number.
create table cases.decision_count (
    forum text not null,
    year  integer not null,
    last  integer not null check (last >= 0),
    primary key (forum, year)
);
comment on table cases.decision_count is 'the last number given; whoever gives numbers holds the row until the end';
create trigger audit after insert or update or delete on cases.decision_count
    for each row execute function access.record_change();

create table cases.decision (
    id          uuid primary key default uuidv7(),
    forum       text not null,
    year        integer not null,
    number      integer not null check (number > 0),
    meeting_id  uuid not null,
    item_id     uuid not null,
    ordinal     integer not null,
    date        date not null,
    item_number text,
    item_title  text not null,
    text        text not null check (text <> ''),
    effect      text not null check (effect in ('APPROVED', 'REJECTED', 'NOTED', 'POSTPONED', 'APPOINTED', 'SENT_ON',
        'RECOMMENDS', 'SUPPORTS', 'GIVES_AUTHORITY', 'DECIDED_OTHERWISE')),
    passage     text check (passage <> ''),
    withdrawn   boolean not null default false,
    closed      boolean not null,
    published   boolean not null,
    public      boolean not null generated always as (published and not closed) stored,
    entered_at  timestamptz not null,
    entered_by  text not null,
    words       tsvector not null generated always as (
        setweight(to_tsvector('danish', text), 'A') || setweight(to_tsvector('danish', item_title), 'B')) stored,
    unique (forum, year, number)
);
comment on column cases.decision.year is 'the year of the meeting, which the number belongs to';
comment on column cases.decision.passage is 'for one confirmed from a proposal: the words of the minutes it was found in';
comment on column cases.decision.withdrawn is 'taken back by a revision of the minutes; the number is never used again';
create index on cases.decision (date desc, forum, number desc);
create index on cases.decision (date desc, forum, number desc) where public;
create index on cases.decision (forum, date desc, number desc);
create index on cases.decision (meeting_id, ordinal);
create index on cases.decision using gin (words);
create trigger audit after insert or update or delete on cases.decision
    for each row execute function access.record_change('words');

-- Settled minutes in which nobody marked decisions: a person reads what the program proposes.
create table cases.minutes_reading (
    meeting_id uuid primary key,
    forum      text not null,
    date       date not null,
    edition    integer not null,
    proposals  integer not null,
    settled_at timestamptz,
    settled_by text,
    check ((settled_at is null) = (settled_by is null))
);
create index on cases.minutes_reading (date) where settled_at is null;
comment on column cases.minutes_reading.settled_at is 'when its decisions were entered; null while proposals wait';
create trigger audit after insert or update or delete on cases.minutes_reading
    for each row execute function access.record_change();
