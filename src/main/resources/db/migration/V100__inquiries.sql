-- What is put to authorities with a day to answer by. It knows its subject's number and page, and nothing else of it.
create schema inquiries;

create table inquiries.inquiry (
    subject  uuid primary key,
    href     text not null unique check (href ~ '^/[a-z-]+/[A-Za-z0-9-]+$'),
    title    text not null check (title <> ''),
    kind     text not null check (kind in ('CONSULTATION', 'RESPONSE', 'CENTRAL_NOTICE', 'DIALOGUE', 'CLOSURE')),
    forum    text not null,
    opens    date not null,
    deadline date not null,
    audience text not null check (audience in ('ALL_INSIDE', 'SECRETARIAT_AND_OWN')),
    state    text not null default 'DRAFT' check (state in ('DRAFT', 'OPEN', 'CLOSED', 'SETTLED')),
    version  integer not null default 0,
    constraint inquiry_window check (opens <= deadline)
);
comment on column inquiries.inquiry.href is 'the page of the subject; the answers stand below it';
comment on column inquiries.inquiry.deadline is 'last day in time, by the calendar in Copenhagen';
create trigger audit after insert or update or delete on inquiries.inquiry
    for each row execute function access.record_change();

create table inquiries.inquiry_part (
    subject uuid not null references inquiries.inquiry on delete cascade,
    ordinal integer not null check (ordinal > 0),
    number  text not null,
    title   text not null check (title <> ''),
    text    text not null,
    primary key (subject, ordinal)
);
create trigger audit after insert or update or delete on inquiries.inquiry_part
    for each row execute function access.record_change('text');

create table inquiries.answer (
    subject          uuid not null references inquiries.inquiry on delete cascade,
    authority        text not null,
    state            text not null default 'WAITING' check (state in ('WAITING', 'DRAFT', 'GIVEN', 'NOTHING_TO_ADD')),
    received_on      date,
    given_at         timestamptz,
    given_by         text,
    extended_to      date,
    extension_reason text check (extension_reason <> ''),
    primary key (subject, authority),
    constraint answer_given check ((state in ('GIVEN', 'NOTHING_TO_ADD'))
        = (received_on is not null and given_at is not null and given_by is not null)),
    constraint answer_extension check ((extended_to is null) = (extension_reason is null))
);
comment on column inquiries.answer.received_on is 'the day that says whether it is late';
create trigger audit after insert or update or delete on inquiries.answer
    for each row execute function access.record_change();

-- Each text has its own version, so that two can write on different parts at once. Part 0 is the whole.
create table inquiries.answer_text (
    subject   uuid not null,
    authority text not null,
    part      integer not null check (part >= 0),
    text      text not null,
    version   integer not null default 1,
    saved_at  timestamptz not null,
    saved_by  text not null,
    primary key (subject, authority, part),
    foreign key (subject, authority) references inquiries.answer on delete cascade
);
create trigger audit after insert or update or delete on inquiries.answer_text
    for each row execute function access.record_change('text');

create table inquiries.answer_file (
    subject   uuid not null,
    authority text not null,
    file      uuid not null,
    title     text not null check (title <> ''),
    added_at  timestamptz not null,
    primary key (subject, authority, file),
    foreign key (subject, authority) references inquiries.answer on delete cascade
);
create trigger audit after insert or update or delete on inquiries.answer_file
    for each row execute function access.record_change();

create table inquiries.reply (
    subject    uuid not null,
    authority  text not null,
    part       integer not null check (part >= 0),
    verdict    text not null check (verdict in ('TAKEN_IN', 'PARTLY', 'NOT_TAKEN_IN', 'NOTED')),
    why        text not null,
    version    integer not null default 1,
    replied_at timestamptz not null,
    replied_by text not null,
    primary key (subject, authority, part),
    foreign key (subject, authority) references inquiries.answer on delete cascade,
    constraint reply_reason check (verdict not in ('PARTLY', 'NOT_TAKEN_IN') or why <> '')
);
create trigger audit after insert or update or delete on inquiries.reply
    for each row execute function access.record_change();

-- One a day to each: two who press the button at once send one.
create table inquiries.answer_reminder (
    subject     uuid not null,
    authority   text not null,
    reminded_on date not null,
    reminded_by text not null,
    primary key (subject, authority, reminded_on),
    foreign key (subject, authority) references inquiries.answer on delete cascade
);
create trigger audit after insert or update or delete on inquiries.answer_reminder
    for each row execute function access.record_change();
