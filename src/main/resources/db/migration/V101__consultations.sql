-- Texts that the authorities are heard on; what is asked and answered stands in the inquiry of the same number.
create table inquiries.consultation (
    id          uuid primary key default uuidv7(),
    slug        text not null unique check (slug ~ '^[a-z0-9-]+$'),
    title       text not null check (title <> ''),
    text        text not null,
    case_number text,
    version     integer not null default 0
);
create trigger audit after insert or update or delete on inquiries.consultation
    for each row execute function access.record_change('text');

create table inquiries.consultation_file (
    consultation_id uuid not null references inquiries.consultation,
    ordinal         integer not null,
    file            uuid not null,
    title           text not null check (title <> ''),
    primary key (consultation_id, ordinal)
);
create trigger audit after insert or update or delete on inquiries.consultation_file
    for each row execute function access.record_change();
