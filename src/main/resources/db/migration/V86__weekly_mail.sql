-- One mail a week to each person for whom something waits.
create table cases.weekly_mail (
    person_id uuid not null,
    monday    date not null check (extract(isodow from monday) = 1),
    primary key (person_id, monday)
);
comment on table cases.weekly_mail is 'who was told in which week, so that nobody is told twice';
create trigger audit after insert or update or delete on cases.weekly_mail
    for each row execute function access.record_change();
