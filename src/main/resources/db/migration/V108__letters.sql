-- Letters to a ministry or another outside, with those who back them.
create table inquiries.letter (
    id          uuid primary key default uuidv7(),
    title       text not null check (title <> ''),
    recipient   text not null check (recipient <> ''),
    case_number text not null default '' check (case_number = '' or case_number ~ '^[0-9]{4}-[1-9][0-9]*$'),
    backers     text not null default '',
    state       text not null default 'DRAFT' check (state in ('DRAFT', 'ASKED', 'SENT', 'ANSWERED')),
    sent_on     date,
    answered_on date,
    answer      text not null default '',
    answer_file uuid,
    version     integer not null default 0,
    constraint letter_sent check ((state in ('SENT', 'ANSWERED')) = (sent_on is not null)),
    constraint letter_answered check ((state = 'ANSWERED') = (answered_on is not null)),
    constraint letter_order check (answered_on >= sent_on)
);
comment on column inquiries.letter.case_number is 'of a case that another module keeps';
comment on column inquiries.letter.backers is 'fora and others who back it beside the authorities, in words';
create trigger audit after insert or update or delete on inquiries.letter
    for each row execute function access.record_change('answer');

-- A version is never changed; two who write the same number cannot both.
create table inquiries.letter_text (
    letter     uuid not null references inquiries.letter,
    number     integer not null check (number > 0),
    text       text not null check (text <> ''),
    written_at timestamptz not null,
    written_by text not null,
    primary key (letter, number)
);
create trigger audit after insert or update or delete on inquiries.letter_text
    for each row execute function access.record_change('text');
