-- Tokens by which systems of others read the API, and what they asked for.
create schema api;

create table api.token (
    id          uuid primary key default uuidv7(),
    name        text not null unique check (name <> ''),
    secret_hash text not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
    made_at     timestamptz not null,
    made_by     text not null,
    expires_on  date not null,
    revoked_at  timestamptz,
    revoked_by  text,
    check ((revoked_at is null) = (revoked_by is null))
);
comment on column api.token.name is 'the system that uses it; never used again, so that it says who asked for good';
comment on column api.token.expires_on is 'the last day on which it opens anything';
create trigger audit after insert or update or delete on api.token
    for each row execute function access.record_change('secret_hash');

create table api.token_grant (
    token_id  uuid not null references api.token,
    role      text not null,
    authority text,
    forum     text,
    unique nulls not distinct (token_id, role, authority, forum)
);
create trigger audit after insert or update or delete on api.token_grant
    for each row execute function access.record_change();

-- A trail itself: each row is one reading, and none is ever changed.
create table api.token_use (
    token_id uuid not null references api.token,
    at       timestamptz not null,
    asked    text not null
);
comment on column api.token_use.asked is 'the path with its query';
create index on api.token_use (token_id, at desc);
create index on api.token_use (at);
revoke update, truncate on api.token_use from rammevaerk_app;
