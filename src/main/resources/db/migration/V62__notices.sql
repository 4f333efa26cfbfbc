-- Mail that is to be sent, and mail that was.
create schema notices;

create table notices.mail (
    id           uuid primary key default uuidv7(),
    address      text check (address <> ''),
    name         text not null,
    subject      text not null check (subject <> ''),
    text         text not null,
    calendar     text,
    method       text check (method in ('REQUEST', 'CANCEL')),
    about        uuid,
    written_at   timestamptz not null,
    written_by   text not null,
    sent_at      timestamptz,
    attempts     integer not null default 0,
    next_attempt timestamptz not null,
    fault        text,
    check ((calendar is null) = (method is null))
);
create index on notices.mail (next_attempt) where sent_at is null;
create index on notices.mail (written_at);
create index on notices.mail (about);
comment on column notices.mail.address is 'null when nobody has told us the person''s address; then it is never sent';
comment on column notices.mail.calendar is 'an invitation that travels with the mail, as iCalendar';
comment on column notices.mail.about is 'what the mail is about, for example a meeting';
comment on column notices.mail.fault is 'why the newest attempt failed';

create trigger audit after insert or update or delete on notices.mail
    for each row execute function access.record_change('calendar', 'text');
