-- Meetings of dialogue with others, and rounds in which every authority tells how far it is with something.
alter table inquiries.inquiry drop constraint inquiry_kind_check;
alter table inquiries.inquiry add constraint inquiry_kind_check check (kind in
    ('CONSULTATION', 'RESPONSE', 'CENTRAL_NOTICE', 'DIALOGUE', 'STATUS_ROUND', 'CLOSURE', 'LETTER'));

create table inquiries.dialogue (
    id           uuid primary key default uuidv7(),
    kind         text not null check (kind in ('WITH_OTHERS', 'ROUND')),
    title        text not null check (title <> ''),
    counterpart  text not null,
    purpose      text not null,
    held_on      date,
    place        text not null,
    meeting      uuid,
    body         uuid,
    themes       text not null default '',
    minutes      text not null default '',
    minutes_file uuid,
    state        text not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'DONE', 'CANCELLED')),
    version      integer not null default 0,
    constraint dialogue_counterpart check (kind = 'ROUND' or counterpart <> '')
);
comment on column inquiries.dialogue.meeting is 'the meeting of the plan it is held at; another module keeps it';
comment on column inquiries.dialogue.body is 'the visiting group; another module keeps who sits in it';
comment on column inquiries.dialogue.themes is 'those chosen for the day, as Markdown';
create trigger audit after insert or update or delete on inquiries.dialogue
    for each row execute function access.record_change('minutes');

-- What it led to: a case, a task or a decision of ours, or something in words.
create table inquiries.dialogue_outcome (
    id       uuid primary key default uuidv7(),
    dialogue uuid not null references inquiries.dialogue,
    text     text not null check (text <> ''),
    href     text not null check (href = '' or href ~ '^/(sager|opgaver|beslutninger)/[A-Za-z0-9/-]+$')
);
create trigger audit after insert or update or delete on inquiries.dialogue_outcome
    for each row execute function access.record_change();
