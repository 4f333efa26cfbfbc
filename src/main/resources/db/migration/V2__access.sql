-- Accounts, roles, sign-in and the audit trail.
create schema access;

create table access.account (
    id            uuid primary key default uuidv7(),
    username      text not null check (username = lower(username) and username <> ''),
    display_name  text not null check (display_name <> ''),
    password_hash text,
    oidc_issuer   text,
    oidc_subject  text,
    enabled       boolean not null default true,
    demo          boolean not null default false,
    version       integer not null default 0,
    unique (username),
    unique (oidc_issuer, oidc_subject),
    check ((oidc_issuer is null) = (oidc_subject is null))
);

-- A role is held by an account, for one authority, one forum or the whole region.
create table access.role_grant (
    account_id uuid not null references access.account,
    role       text not null check (role in ('SECRETARIAT', 'MEMBER', 'CHAIR', 'REPORTER', 'TARIFF_GROUP', 'ADMINISTRATOR')),
    authority  text,
    forum      text,
    unique nulls not distinct (account_id, role, authority, forum)
);

comment on column access.account.demo is 'has a password everybody knows: may sign in only in the demonstration, from this machine';

-- Failed sign-ins of the last hours, to slow guessing down. The name is kept as a hash: people type passwords there.
create table access.failed_sign_in (
    name_hash text not null,
    address   text not null,
    at        timestamptz not null
);
create index on access.failed_sign_in (name_hash, at);
create index on access.failed_sign_in (address, at);

create table access.audit_entry (
    id        bigint generated always as identity primary key,
    at        timestamptz not null default clock_timestamp(),
    actor     text not null,
    authority text,
    relation  text not null,
    row_id    text,
    action    text not null check (action in ('INSERT', 'UPDATE', 'DELETE')),
    before    jsonb,
    after     jsonb
);
create index on access.audit_entry (relation, row_id);

-- Writes down who changed what. The columns named as arguments are left out (passwords, file contents).
-- Runs as its owner, so the program itself can neither write nor change the trail.
create function access.record_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    -- a trigger without arguments has null for them, and a row minus null is null
    left_out text[] := coalesce(tg_argv::text[], '{}');
    before   jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - left_out end;
    after    jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - left_out end;
begin
    insert into access.audit_entry (actor, authority, relation, row_id, action, before, after)
    values (coalesce(nullif(current_setting('app.actor', true), ''), 'uden aktør'),
            nullif(current_setting('app.authority', true), ''),
            tg_table_schema || '.' || tg_table_name,
            coalesce(after ->> 'id', before ->> 'id'),
            tg_op, before, after);
    return null;
end
$$;

create trigger audit after insert or update or delete on access.account
    for each row execute function access.record_change('password_hash');
create trigger audit after insert or update or delete on access.role_grant
    for each row execute function access.record_change();

-- A person says that what looks like a CPR number is something else. Never what it was, only where.
create table access.cpr_confirmation (
    id         uuid primary key default uuidv7(),
    place      text not null,
    is_instead text not null check (is_instead in ('PHONE', 'PRODUCTION_UNIT', 'OTHER_NUMBER'))
);
create trigger audit after insert or update or delete on access.cpr_confirmation
    for each row execute function access.record_change();

-- Sessions, as Spring Session JDBC lays them out.
create table access.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index on access.spring_session (expiry_time);
create index on access.spring_session (principal_name);
create table access.spring_session_attributes (
    session_primary_id char(36)     not null references access.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

revoke insert, update, delete, truncate on access.audit_entry from rammevaerk_app;
revoke update, delete, truncate on access.cpr_confirmation from rammevaerk_app;
revoke delete, truncate on access.account from rammevaerk_app;
