-- Questionnaires with versions that never change once issued; rounds that ask authorities, and what they answer.
create table reporting.questionnaire (
    id    uuid primary key default uuidv7(),
    slug  text not null unique check (slug ~ '^[a-z0-9-]+$'),
    title text not null check (title <> '')
);
create trigger audit after insert or update or delete on reporting.questionnaire
    for each row execute function access.record_change();

create table reporting.questionnaire_version (
    questionnaire uuid not null references reporting.questionnaire,
    number        integer not null check (number > 0),
    rows          jsonb not null,
    issued_on     date,
    issued_by     text,
    revision      integer not null default 0,
    primary key (questionnaire, number),
    constraint version_issued check ((issued_on is null) = (issued_by is null))
);
comment on column reporting.questionnaire_version.rows is 'the rows of an XLSForm workbook';
comment on column reporting.questionnaire_version.issued_on is 'null while it is a draft; from then on it never changes';
create trigger audit after insert or update or delete on reporting.questionnaire_version
    for each row execute function access.record_change('rows');

create function reporting.keep_issued() returns trigger language plpgsql as $$
begin
    if old.issued_on is not null then
        raise exception 'An issued version of a questionnaire never changes';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger keep_issued before update or delete on reporting.questionnaire_version
    for each row execute function reporting.keep_issued();

create table reporting.round (
    id           uuid primary key default uuidv7(),
    slug         text not null unique check (slug ~ '^[a-z0-9-]+$'),
    title        text not null check (title <> ''),
    purpose      text not null,
    case_number  text,
    previous     uuid references reporting.round,
    opens        date not null,
    deadline     date not null,
    state        text not null default 'DRAFT' check (state in ('DRAFT', 'OPEN', 'LOCKED')),
    state_reason text check (state_reason <> ''),
    prefills     boolean not null,
    names_texts  boolean not null,
    audience     text not null check (audience in ('SECRETARIAT', 'INSIDE')),
    version      integer not null default 0,
    constraint round_window check (opens <= deadline),
    constraint round_locked check (state <> 'LOCKED' or state_reason is not null)
);
comment on column reporting.round.previous is 'the round of last time, whose answers are compared with';
comment on column reporting.round.deadline is 'last day in time, by the calendar in Copenhagen';
comment on column reporting.round.names_texts is 'whether texts are gathered with the names of the authorities';
comment on column reporting.round.audience is 'who sees the result';
create trigger audit after insert or update or delete on reporting.round
    for each row execute function access.record_change();

create table reporting.round_form (
    round         uuid not null references reporting.round on delete cascade,
    ordinal       integer not null check (ordinal > 0),
    questionnaire uuid not null,
    number        integer not null,
    primary key (round, ordinal),
    unique (round, questionnaire),
    foreign key (questionnaire, number) references reporting.questionnaire_version
);
create trigger audit after insert or update or delete on reporting.round_form
    for each row execute function access.record_change();

create table reporting.invitation (
    round            uuid not null references reporting.round on delete cascade,
    authority        text not null,
    extended_to      date,
    extension_reason text check (extension_reason <> ''),
    primary key (round, authority),
    constraint invitation_extension check ((extended_to is null) = (extension_reason is null))
);
create trigger audit after insert or update or delete on reporting.invitation
    for each row execute function access.record_change();

create table reporting.contact (
    round     uuid not null,
    authority text not null,
    email     text not null check (email ~ '^[^@ ]+@[^@ ]+$'),
    name      text not null check (name <> ''),
    primary key (round, authority, email),
    foreign key (round, authority) references reporting.invitation on delete cascade
);
create trigger audit after insert or update or delete on reporting.contact
    for each row execute function access.record_change();

-- One a day to each: two who press the button at once send one.
create table reporting.reminder (
    round       uuid not null,
    authority   text not null,
    reminded_on date not null,
    reminded_by text not null,
    primary key (round, authority, reminded_on),
    foreign key (round, authority) references reporting.invitation on delete cascade
);
create trigger audit after insert or update or delete on reporting.reminder
    for each row execute function access.record_change();

create table reporting.response (
    id           uuid primary key default uuidv7(),
    round        uuid not null,
    authority    text not null,
    form         integer not null,
    state        text not null default 'WAITING'
        check (state in ('WAITING', 'BEGUN', 'COMPLETED', 'RETURNED', 'ACCEPTED')),
    completed_on date,
    version      integer not null default 0,
    unique (round, authority, form),
    foreign key (round, authority) references reporting.invitation on delete cascade,
    foreign key (round, form) references reporting.round_form on delete cascade,
    constraint response_completed check (state not in ('COMPLETED', 'ACCEPTED') or completed_on is not null)
);
comment on column reporting.response.completed_on is 'the first day on which it was complete: it says whether it came in time';
create trigger audit after insert or update or delete on reporting.response
    for each row execute function access.record_change();

create table reporting.response_step (
    response uuid not null references reporting.response on delete cascade,
    ordinal  integer not null check (ordinal > 0),
    became   text not null,
    note     text not null,
    at       timestamptz not null,
    by       text not null,
    primary key (response, ordinal)
);
create trigger audit after insert or update or delete on reporting.response_step
    for each row execute function access.record_change();

-- Each cell has its own version, so that several can write in one response at once.
create table reporting.entry (
    response    uuid not null references reporting.response on delete cascade,
    question    text not null,
    row_name    text not null,
    column_name text not null,
    text        text not null,
    origin      text not null check (origin in ('WEB', 'WORKBOOK', 'PREFILLED', 'UNCHANGED')),
    version     integer not null default 1,
    saved_at    timestamptz not null,
    saved_by    text not null,
    primary key (response, question, row_name, column_name),
    constraint entry_cell check ((row_name = '') = (column_name = ''))
);
create trigger audit after insert or update or delete on reporting.entry
    for each row execute function access.record_change('text');

create table reporting.question_mark (
    response  uuid not null references reporting.response on delete cascade,
    question  text not null,
    act       text check (act in ('UNCHANGED', 'NOT_RELEVANT')),
    note      text not null default '',
    returned  text check (returned <> ''),
    follow_up text check (follow_up <> ''),
    version   integer not null default 1,
    primary key (response, question)
);
comment on column reporting.question_mark.note is 'why the answer differs from last time';
comment on column reporting.question_mark.returned is 'what the secretariat asks for when it sends the answer back';
comment on column reporting.question_mark.follow_up is 'what the secretariat wants to look into';
create trigger audit after insert or update or delete on reporting.question_mark
    for each row execute function access.record_change('note');
