-- Figures as they were when somebody froze them. A row is written once and stands for good.
create schema figures;

create table figures.figure (
    id       uuid primary key default uuidv7(),
    content  text not null,
    hash     text not null,
    taken_at timestamptz not null,
    taken_by text not null check (taken_by <> ''),
    constraint figure_hash check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    constraint figure_content check (content is json object)
);
comment on column figures.figure.content is 'title, unit, columns, rows, chart, method, source and origin; as text, so that the hash stays right';
create trigger audit after insert or update or delete on figures.figure
    for each row execute function access.record_change('content');
revoke update, delete, truncate on figures.figure from rammevaerk_app;

create function figures.stands() returns trigger language plpgsql as
$$ begin raise exception 'A frozen figure is never changed'; end $$;
create trigger stands before update or delete on figures.figure for each row execute function figures.stands();

-- Where somebody put a figure. Only a figure that was put in an item, and still stands in its text, can be read outside.
create table figures.placement (
    figure_id uuid not null references figures.figure,
    item      uuid not null,
    primary key (figure_id, item)
);
comment on column figures.placement.item is 'an item of an agenda; another module keeps it';
create index on figures.placement (item);
create trigger audit after insert or update or delete on figures.placement
    for each row execute function access.record_change();
revoke update, delete, truncate on figures.placement from rammevaerk_app;
