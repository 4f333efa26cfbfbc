-- What every later migration stands on. Runs as rammevaerk_owner; the roles and the database exist already
-- (the embedded database makes them itself, docs/operations.md gives a database administrator the same SQL).

-- All three are trusted extensions: the owner of the database may make them, no superuser is needed.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

-- One schema per module: a module's migration says `create schema x` and nothing about grants.
alter default privileges for role rammevaerk_owner grant usage on schemas to rammevaerk_app;
alter default privileges for role rammevaerk_owner grant select, insert, update, delete on tables to rammevaerk_app;
alter default privileges for role rammevaerk_owner grant usage on sequences to rammevaerk_app;

-- `public` holds the extensions, the functions below and Flyway's own table, which stays the owner's alone.
revoke all on schema public from public;
grant usage on schema public to rammevaerk_app, rammevaerk_aggregator;

-- Who acts, as the transaction was told at its beginning. Null when nobody does, so that a policy that compares with
-- it is closed. After its first use in a session an unset setting reads as the empty text, hence nullif.
create function public.acting_actor() returns text
    language sql stable parallel safe
    return nullif(current_setting('app.actor', true), '');

create function public.acting_authority() returns text
    language sql stable parallel safe
    return nullif(current_setting('app.authority', true), '');

create function public.acting_has_role(role text) returns boolean
    language sql stable parallel safe
    return coalesce(role = any (string_to_array(current_setting('app.roles', true), ',')), false);
