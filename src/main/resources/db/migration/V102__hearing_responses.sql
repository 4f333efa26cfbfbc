-- What the cooperation answers to others' hearings; the authorities' inputs stand in the inquiry of the same number.
create table inquiries.hearing_response (
    id          uuid primary key default uuidv7(),
    slug        text not null unique check (slug ~ '^[a-z0-9-]+$'),
    title       text not null check (title <> ''),
    asker       text not null check (asker <> ''),
    question    text not null,
    forum       text not null,
    deadline    date not null,
    case_number text,
    state       text not null default 'GATHERING' check (state in ('GATHERING', 'WRITING', 'IN_APPROVAL', 'SENT')),
    sent_on     date,
    sent_to     text check (sent_to <> ''),
    sent_file   uuid,
    version     integer not null default 0,
    constraint response_sent check ((state = 'SENT') = (sent_on is not null and sent_to is not null))
);
comment on column inquiries.hearing_response.deadline is 'of the one who asks';
create trigger audit after insert or update or delete on inquiries.hearing_response
    for each row execute function access.record_change('question');

create table inquiries.response_approval (
    response_id uuid not null references inquiries.hearing_response,
    forum       text not null,
    ordinal     integer not null,
    approved_on date,
    note        text check (note <> ''),
    primary key (response_id, forum)
);
create trigger audit after insert or update or delete on inquiries.response_approval
    for each row execute function access.record_change();

-- A version is never changed; two who write the same number cannot both.
create table inquiries.response_version (
    response_id uuid not null references inquiries.hearing_response,
    number      integer not null check (number > 0),
    text        text not null check (text <> ''),
    note        text check (note <> ''),
    made_at     timestamptz not null,
    made_by     text not null,
    primary key (response_id, number)
);
create trigger audit after insert or update or delete on inquiries.response_version
    for each row execute function access.record_change('text');
