-- What somebody is to do: from a decision, noted in minutes, or by hand.
create table cases.task (
    id            uuid primary key default uuidv7(),
    title         text not null check (title <> ''),
    description   text check (description <> ''),
    forum         text not null,
    decision_id   uuid references cases.decision,
    meeting_id    uuid,
    item_id       uuid,
    noted         uuid unique,
    closed        boolean not null default false,
    kind          text not null check (kind in ('SECRETARIAT', 'PERSON', 'AUTHORITY', 'FORUM')),
    person_id     uuid,
    authority     text,
    together      uuid,
    due           date,
    reminder_days integer check (reminder_days between 0 and 365),
    reminded      date,
    every_months  integer check (every_months between 1 and 120),
    previous      uuid unique references cases.task,
    bring_back    date check (extract(day from bring_back) = 1),
    brought       uuid,
    state         text not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
    version       integer not null default 0,
    check ((kind = 'PERSON') = (person_id is not null)),
    check ((kind = 'AUTHORITY') = (authority is not null)),
    check (every_months is null or due is not null),
    check (reminder_days is null or due is not null)
);
comment on column cases.task.forum is 'whose matter it is: its members see it, and that it is late';
comment on column cases.task.closed is 'from a closed item: nobody outside the forum sees it, whoever is to do it';
comment on column cases.task.noted is 'the note in the minutes it came from';
comment on column cases.task.together is 'shared by the rows of one task that all authorities got';
comment on column cases.task.reminded is 'the due date of which the reminder was sent';
comment on column cases.task.previous is 'the one before, of a task that comes again; so each has one successor at most';
comment on column cases.task.bring_back is 'first day of the month whose meeting takes the matter up again';
comment on column cases.task.brought is 'the suggestion that waits for that meeting';
create index on cases.task (decision_id) where decision_id is not null;
create index on cases.task (item_id) where item_id is not null;
create index on cases.task (meeting_id) where meeting_id is not null;
create index on cases.task (person_id, due) where state = 'OPEN' and kind = 'PERSON';
create index on cases.task (authority, due) where state = 'OPEN' and kind = 'AUTHORITY';
create index on cases.task (forum, due) where state = 'OPEN';
create index on cases.task (due, id) where state = 'OPEN' and kind = 'SECRETARIAT';
create index on cases.task (due, id) where state = 'OPEN';
create index on cases.task (bring_back) where state = 'OPEN' and bring_back is not null and brought is null;
create trigger audit after insert or update or delete on cases.task
    for each row execute function access.record_change();

create table cases.task_step (
    id       uuid primary key default uuidv7(),
    task_id  uuid not null references cases.task on delete cascade,
    became   text not null check (became in ('OPEN', 'DONE', 'CANCELLED')),
    note     text check (note <> ''),
    at       timestamptz not null,
    by_name  text not null,
    by_label text not null
);
create index on cases.task_step (task_id, at);
comment on table cases.task_step is 'what became of a task, and what was said about it';
create trigger audit after insert or update or delete on cases.task_step
    for each row execute function access.record_change();
