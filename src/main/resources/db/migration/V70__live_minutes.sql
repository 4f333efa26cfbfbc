-- Sentences that come again in a forum's minutes; a forum without a row uses those that come with the program.
create table meetings.phrase (
    forum   text not null,
    ordinal integer not null,
    text    text not null check (text <> ''),
    primary key (forum, ordinal)
);
create trigger audit after insert or update or delete on meetings.phrase
    for each row execute function access.record_change();

-- What somebody has looked at before a meeting was published.
create table meetings.look_through (
    meeting_id uuid not null references meetings.meeting on delete cascade,
    finding    text not null,
    seen_at    timestamptz not null,
    seen_by    text not null,
    primary key (meeting_id, finding)
);
comment on column meetings.look_through.finding is 'SHA-256 of what was found and where: a changed text is looked at anew';
create trigger audit after insert or update or delete on meetings.look_through
    for each row execute function access.record_change();

-- One text for each version; what lost a conflict stands beside them.
create unique index item_text_version on meetings.item_text (item_id, part, version) where outcome <> 'CONFLICT';
