-- Who represents whom where, and until when.
create schema appointments;

create table appointments.body (
    id          uuid primary key default uuidv7(),
    kind        text not null check
        (kind in ('FORUM', 'EXTERNAL', 'WORKING_GROUP', 'STEERING_GROUP', 'VISITING_GROUP', 'CIRCLE')),
    name        text not null unique check (name <> ''),
    purpose     text check (purpose <> ''),
    terms       text check (terms <> ''),
    secretariat text check (secretariat <> ''),
    host        text check (host ~ '^[0-9]{4}$'),
    forum       text check (forum <> ''),
    closed_from date,
    version     integer not null default 0
);
comment on column appointments.body.terms is 'terms of reference, as Markdown';
comment on column appointments.body.host is 'the code of the authority that hosts it';
comment on column appointments.body.forum is 'the code of the forum that it is, or that it answers to';
comment on column appointments.body.closed_from is 'first day without it';

create table appointments.seat (
    id                   uuid primary key default uuidv7(),
    body_id              uuid not null references appointments.body,
    ordinal              integer not null,
    title                text not null check (title <> ''),
    represents_forum     text check (represents_forum <> ''),
    represents_authority text check (represents_authority ~ '^[0-9]{4}$'),
    substitute_for       uuid references appointments.seat check (substitute_for <> id),
    version              integer not null default 0,
    unique (body_id, ordinal),
    check (num_nonnulls(represents_forum, represents_authority) <= 1)
);

-- Half-open: the upper bound is the first day without it. No seat is ever held by two.
create table appointments.appointment (
    id           uuid primary key default uuidv7(),
    seat_id      uuid not null references appointments.seat,
    person_id    uuid not null,
    period       daterange not null check (not isempty(period) and not lower_inf(period)),
    agreement    text check (agreement ~ '^[0-9]{4}-[0-9]{2}$'),
    decision     text check (decision <> ''),
    ended_reason text check (ended_reason <> ''),
    version      integer not null default 0,
    constraint one_holder exclude using gist (seat_id with =, period with &&),
    check (agreement is null or not upper_inf(period))
);
create index on appointments.appointment (person_id);
comment on column appointments.appointment.agreement is 'the agreement period it was made for, for example 2027-28';
comment on column appointments.appointment.decision is 'what was decided where, as the minutes number it';
comment on column appointments.appointment.ended_reason is 'why it ended before its time; null while it runs its time';

create trigger audit after insert or update or delete on appointments.body
    for each row execute function access.record_change();
create trigger audit after insert or update or delete on appointments.seat
    for each row execute function access.record_change();
create trigger audit after insert or update or delete on appointments.appointment
    for each row execute function access.record_change();
