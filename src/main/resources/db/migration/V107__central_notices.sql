-- National calls on a target group: required headings, contributions, one assembled answer, extensions, renewed treatment.
create table inquiries.central_notice (
    id           uuid primary key default uuidv7(),
    title        text not null check (title <> ''),
    target_group text not null check (target_group <> ''),
    issuer       text not null check (issuer <> ''),
    received_on  date not null,
    deadline     date not null,
    renews       uuid references inquiries.central_notice,
    state        text not null default 'RECEIVED' check (state in ('RECEIVED', 'COLLECTING', 'SENT')),
    sent_on      date,
    version      integer not null default 0,
    constraint central_notice_deadline check (received_on <= deadline),
    constraint central_notice_sent check ((state = 'SENT') = (sent_on is not null))
);
comment on column inquiries.central_notice.deadline is 'last day, as it was called for; an extension that was granted moves it';
comment on column inquiries.central_notice.renews is 'the one whose answer is treated anew';
create trigger audit after insert or update or delete on inquiries.central_notice
    for each row execute function access.record_change();

create table inquiries.central_notice_heading (
    notice  uuid not null references inquiries.central_notice,
    ordinal integer not null check (ordinal > 0),
    title   text not null check (title <> ''),
    primary key (notice, ordinal)
);
create trigger audit after insert or update or delete on inquiries.central_notice_heading
    for each row execute function access.record_change();

-- A version is never changed; two who write the same number cannot both.
create table inquiries.central_notice_answer (
    notice     uuid not null,
    heading    integer not null,
    number     integer not null check (number > 0),
    text       text not null check (text <> ''),
    written_at timestamptz not null,
    written_by text not null,
    primary key (notice, heading, number),
    foreign key (notice, heading) references inquiries.central_notice_heading
);
create trigger audit after insert or update or delete on inquiries.central_notice_answer
    for each row execute function access.record_change('text');

create table inquiries.central_notice_extension (
    notice      uuid not null references inquiries.central_notice,
    ordinal     integer not null check (ordinal > 0),
    asked_on    date not null,
    asked_until date not null,
    reason      text not null check (reason <> ''),
    answered_on date,
    until       date,
    primary key (notice, ordinal),
    constraint central_notice_extension_answer check (until is null or answered_on is not null)
);
comment on column inquiries.central_notice_extension.until is 'the day that was granted; null while it is not answered, and when it was refused';
create trigger audit after insert or update or delete on inquiries.central_notice_extension
    for each row execute function access.record_change();
