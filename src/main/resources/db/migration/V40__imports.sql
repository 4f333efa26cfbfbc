-- Files on their way to become meetings: uploaded, read, corrected, and gone from here when somebody accepts them.
create schema imports;

create table imports.preview (
    id          uuid primary key default uuidv7(),
    file_name   text not null check (file_name <> ''),
    media_type  text not null,
    size        bigint not null check (size >= 0),
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_at timestamptz not null,
    uploaded_by text not null,
    state       text not null check (state in ('CPR_QUESTION', 'UNREADABLE', 'READ', 'ACCEPTED')),
    cpr_places  jsonb not null default '[]',
    reason      text,
    read        jsonb,
    draft       jsonb,
    answered    integer[] not null default '{}',
    saved_at    timestamptz not null,
    saved_by    text not null,
    version     integer not null default 0,
    meeting_id  uuid,
    check ((state = 'UNREADABLE') = (reason is not null)),
    check ((state = 'READ') = (read is not null)),
    check ((state = 'READ') = (draft is not null)),
    check ((state = 'ACCEPTED') = (meeting_id is not null))
);
comment on column imports.preview.cpr_places is 'where a CPR number may stand, and what a person says it is; never the number';
comment on column imports.preview.read is 'what the reader found; written only when the CPR guard has passed every line';
comment on column imports.preview.saved_by is 'who changed it last, as people are shown to each other';

-- The same file waits only once, also when two people upload it at the same moment.
create unique index preview_waits_once on imports.preview (sha256) where state <> 'ACCEPTED';
create index on imports.preview (uploaded_at) where state <> 'ACCEPTED';

-- The files themselves, encrypted: nobody has looked at them yet. Apart from the preview, so that a correction does not
-- carry 25 MB through the audit trigger.
create table imports.sealed_file (
    preview_id uuid primary key references imports.preview on delete cascade,
    sealed     bytea not null
);
alter table imports.sealed_file alter column sealed set storage external;

alter table imports.preview enable row level security;
alter table imports.preview force row level security;
create policy secretariat on imports.preview
    using (public.acting_has_role('SECRETARIAT')) with check (public.acting_has_role('SECRETARIAT'));
alter table imports.sealed_file enable row level security;
alter table imports.sealed_file force row level security;
create policy secretariat on imports.sealed_file
    using (public.acting_has_role('SECRETARIAT')) with check (public.acting_has_role('SECRETARIAT'));

create trigger audit after insert or update or delete on imports.preview
    for each row execute function access.record_change('read', 'draft');
-- The preview's own row tells who laid a file up, deleted or accepted it; a trigger on the sealed bytes would unpack
-- 25 MB to tell it again.
