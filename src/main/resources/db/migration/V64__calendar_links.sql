-- A secret link under which a calendar program reads a forum's meetings.
create table meetings.calendar_link (
    token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
    account    text not null,
    forum      text not null,
    made_at    timestamptz not null,
    unique (account, forum)
);
create trigger audit after insert or update or delete on meetings.calendar_link
    for each row execute function access.record_change('token_hash');
