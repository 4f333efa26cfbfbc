-- A trigger without arguments has null for its arguments, and a row minus null is null: the trail of every table that
-- leaves no column out held neither row nor number. With nothing to leave out, nothing is taken away.
create or replace function access.record_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
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
