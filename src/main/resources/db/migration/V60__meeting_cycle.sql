-- A meeting from its plan to its published minutes: states, frozen editions, approvals.
alter table meetings.meeting drop constraint meeting_state_check;
alter table meetings.meeting drop constraint meeting_check;
alter table meetings.meeting
    add constraint meeting_state check
        (state in ('PLANNED', 'OPEN', 'SENT', 'HELD', 'APPROVED', 'PUBLISHED', 'CANCELLED')),
    add column title               text check (title <> ''),
    add column link                text check (link <> ''),
    add column submission_deadline date,
    add column cancelled_reason    text check (cancelled_reason <> ''),
    add column series              uuid,
    add column invitation          integer not null default 0,
    add column revising            boolean not null default false,
    add constraint meeting_cancelled check ((state = 'CANCELLED') = (cancelled_reason is not null)),
    add constraint meeting_deadline check (submission_deadline <= date);
comment on column meetings.meeting.title is 'what a meeting is called beside its forum, for example Temadag';
comment on column meetings.meeting.submission_deadline is 'last day on which items are taken in';
comment on column meetings.meeting.invitation is 'SEQUENCE of the calendar invitation, raised when time or place change';
comment on column meetings.meeting.revising is 'whether approved minutes are being corrected in the working copy';

create table meetings.meeting_move (
    meeting_id uuid not null references meetings.meeting on delete cascade,
    moved_at   timestamptz not null,
    old_date   date not null,
    old_start  time,
    reason     text,
    primary key (meeting_id, moved_at)
);
create trigger audit after insert or update or delete on meetings.meeting_move
    for each row execute function access.record_change();

-- What a forum has agreed about its meetings; a forum without a row has agreed nothing.
create table meetings.forum_rules (
    forum            text primary key,
    deadline_days    integer check (deadline_days between 1 and 120),
    sending_days     integer check (sending_days between 1 and 60),
    agenda_approval  text not null check (agenda_approval in ('CHAIR', 'NONE')),
    minutes_approval text not null check (minutes_approval in ('CHAIR', 'NEXT_MEETING'))
);
comment on column meetings.forum_rules.deadline_days is 'days before a meeting on which submission ends';
comment on column meetings.forum_rules.sending_days is 'days before a meeting on which its agenda is sent';
create trigger audit after insert or update or delete on meetings.forum_rules
    for each row execute function access.record_change();

alter table meetings.attendance
    add column id              uuid not null default uuidv7() unique,
    add column kind            text not null default 'MEMBER' check (kind in ('MEMBER', 'SUBSTITUTE', 'GUEST')),
    add column person_id       uuid,
    add column substitute_for  text,
    add column item_id         uuid,
    add column arrived         time,
    add column departed        time,
    add constraint attendance_guest check (item_id is null or kind = 'GUEST'),
    add constraint attendance_hours check (arrived < departed);
comment on column meetings.attendance.item_id is 'the one item a guest is there for';
comment on column meetings.attendance.arrived is 'when somebody came late; null for one who was there from the beginning';

alter table meetings.item
    add column case_source     text,
    add column standing        text check (standing in ('NEXT_ITEMS', 'MEETING_DATES', 'ANY_OTHER', 'WRITTEN')),
    add column sent            boolean not null default false,
    add column withdrawn       boolean not null default false,
    add column minuted         boolean not null default false,
    add column version         integer not null default 0,
    add column case_version    integer not null default 0,
    add column minutes_version integer not null default 0,
    add column removed_at      timestamptz,
    add constraint item_withdrawn check (sent or not withdrawn),
    add constraint item_removed check (removed_at is null or not sent);
comment on column meetings.item.case_source is 'who delivered the case statement, when it was an outside author';
comment on column meetings.item.sent is 'whether an agenda that was sent out holds it: its number is then fixed';
comment on column meetings.item.removed_at is 'when it was deleted; it is kept so that the deletion can be undone';
comment on column meetings.item.minuted is 'ticked off by the one who writes the minutes';

-- Every text that was saved, also those that lost a conflict.
create table meetings.item_text (
    id       uuid primary key default uuidv7(),
    item_id  uuid not null references meetings.item on delete cascade,
    part     text not null check (part in ('CASE_STATEMENT', 'MINUTES')),
    version  integer not null,
    text     text not null,
    saved_at timestamptz not null,
    saved_by text not null,
    outcome  text not null check (outcome in ('SAVED', 'MERGED', 'CONFLICT'))
);
create index on meetings.item_text (item_id, part, saved_at);
comment on column meetings.item_text.version is 'the version it made, or for a conflict the version it was written on';
create trigger audit after insert or update or delete on meetings.item_text
    for each row execute function access.record_change('text');

alter table meetings.attachment
    drop constraint attachment_pkey,
    add column id            uuid not null default uuidv7() primary key,
    add constraint attachment_order unique (item_id, ordinal) deferrable,
    add column file          uuid,
    add column closed_reason text check (closed_reason <> ''),
    add column sent          boolean not null default false;

create table meetings.attachment_file (
    attachment_id uuid not null references meetings.attachment (id) on delete cascade,
    version       integer not null,
    file          uuid not null,
    added_at      timestamptz not null,
    added_by      text not null,
    primary key (attachment_id, version)
);
comment on table meetings.attachment_file is 'every version of an attachment; the newest is also in attachment.file';
create trigger audit after insert or update or delete on meetings.attachment_file
    for each row execute function access.record_change();

create table meetings.picture (
    file     uuid primary key,
    item_id  uuid references meetings.item on delete set null,
    forum    text not null,
    added_at timestamptz not null,
    added_by text not null
);
comment on table meetings.picture is 'pictures that stand in case statements; read by whoever may read the text';
create trigger audit after insert or update or delete on meetings.picture
    for each row execute function access.record_change();

-- What was decided, marked in the minutes, and what somebody is to do.
create table meetings.decision (
    id      uuid primary key default uuidv7(),
    item_id uuid not null references meetings.item on delete cascade,
    ordinal integer not null,
    text    text not null check (text <> ''),
    effect  text not null check (effect in ('APPROVED', 'REJECTED', 'NOTED', 'POSTPONED', 'APPOINTED', 'SENT_ON',
        'RECOMMENDS', 'SUPPORTS', 'GIVES_AUTHORITY', 'DECIDED_OTHERWISE')),
    unique (item_id, ordinal) deferrable
);
create trigger audit after insert or update or delete on meetings.decision
    for each row execute function access.record_change();

create table meetings.noted_task (
    id          uuid primary key default uuidv7(),
    item_id     uuid not null references meetings.item on delete cascade,
    text        text not null check (text <> ''),
    responsible text,
    due         date
);
create trigger audit after insert or update or delete on meetings.noted_task
    for each row execute function access.record_change();

-- What was sent out: a copy that never changes. Who may see which part of it is decided when it is read.
create table meetings.edition (
    meeting_id   uuid not null references meetings.meeting on delete cascade,
    kind         text not null check (kind in ('AGENDA', 'MINUTES')),
    number       integer not null check (number > 0),
    content      jsonb not null,
    reason       text,
    made_at      timestamptz not null,
    made_by      text not null,
    published_at timestamptz,
    published_by text,
    primary key (meeting_id, kind, number),
    check ((published_at is null) = (published_by is null)),
    check (number = 1 or reason <> '')
);
comment on column meetings.edition.reason is 'why an addendum or a revision was made';
create trigger audit after insert or update or delete on meetings.edition
    for each row execute function access.record_change('content');

create function meetings.keep_edition() returns trigger language plpgsql as $$
begin
    if (new.meeting_id, new.kind, new.number, new.content, new.reason, new.made_at, new.made_by)
        is distinct from
       (old.meeting_id, old.kind, old.number, old.content, old.reason, old.made_at, old.made_by) then
        raise exception 'an edition never changes';
    end if;
    return new;
end $$;
create trigger keep_edition before update on meetings.edition
    for each row execute function meetings.keep_edition();

-- The asking for and giving of an approval, of an agenda or of minutes.
create table meetings.approval (
    id           uuid primary key default uuidv7(),
    meeting_id   uuid not null references meetings.meeting on delete cascade,
    kind         text not null check (kind in ('AGENDA', 'MINUTES')),
    content_hash text not null,
    content      jsonb not null,
    asked_at     timestamptz not null,
    asked_by     text not null,
    answer       text check (answer in ('APPROVED', 'RETURNED')),
    answered_at  timestamptz,
    answered_by  text,
    note         text,
    check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
    check (answer is distinct from 'RETURNED' or note <> '')
);
create index on meetings.approval (meeting_id, kind, asked_at);
comment on column meetings.approval.content is 'what was asked about, to tell later what changed since';
comment on column meetings.approval.content_hash is 'SHA-256 of what is approved: a change afterwards asks for a new approval';
create trigger audit after insert or update or delete on meetings.approval
    for each row execute function access.record_change('content');

-- Items somebody wishes on an agenda.
create table meetings.suggestion (
    id              uuid primary key default uuidv7(),
    forum           text not null,
    meeting_id      uuid references meetings.meeting on delete set null,
    meant_for       uuid references meetings.meeting on delete set null,
    title           text not null check (title <> ''),
    recommendations text[] not null default '{}',
    case_statement  text,
    case_source     text,
    presenters      text[] not null default '{}',
    closed_reason   text check (closed_reason <> ''),
    note            text,
    state           text not null check (state in ('WAITING', 'TAKEN', 'DECLINED', 'WITHDRAWN')),
    reason          text,
    item_id         uuid,
    suggested_at    timestamptz not null,
    suggested_by    text not null,
    suggested_label text not null,
    on_behalf_of    text check (on_behalf_of <> ''),
    answered_at     timestamptz,
    answered_by     text,
    version         integer not null default 0,
    check ((state = 'DECLINED') <= (reason <> ''))
);
create index on meetings.suggestion (forum, state);
create index on meetings.suggestion (item_id) where item_id is not null;
comment on column meetings.suggestion.meeting_id is 'the meeting it waits for; null waits in the forum''s backlog';
comment on column meetings.suggestion.meant_for is 'the meeting its author chose; another than meeting_id once it is postponed';
comment on column meetings.suggestion.on_behalf_of is 'the outside author who has no account';
create trigger audit after insert or update or delete on meetings.suggestion
    for each row execute function access.record_change();

create table meetings.suggestion_file (
    suggestion_id uuid not null references meetings.suggestion on delete cascade,
    ordinal       integer not null,
    file          uuid not null,
    title         text not null,
    primary key (suggestion_id, ordinal)
);
create trigger audit after insert or update or delete on meetings.suggestion_file
    for each row execute function access.record_change();
