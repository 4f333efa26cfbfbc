-- What the days of an agreement's last steps were before they were corrected, and why.
create table agreements.day_correction (
    id               uuid primary key default uuidv7(),
    agreement_id     uuid not null references agreements.agreement,
    was_final_on     date,
    was_published_on date,
    was_sent_on      date,
    reason           text not null check (reason <> ''),
    corrected_at     timestamptz not null,
    corrected_by     text not null
);
create index on agreements.day_correction (agreement_id);
create trigger audit after insert or update or delete on agreements.day_correction
    for each row execute function access.record_change();
