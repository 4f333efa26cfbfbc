-- What each council answers on a subject that all of them must adopt: an agreement or a case, known by its number alone.
create table cases.approval_round (
    subject         uuid primary key,
    href            text not null unique check (href ~ '^/[a-z]+/[A-Za-z0-9-]+$'),
    title           text not null check (title <> ''),
    forum           text not null,
    deadline        date not null,
    case_statement  text not null,
    recommendations text[] not null,
    published       boolean not null default false,
    opened_at       timestamptz not null
);
comment on column cases.approval_round.href is 'the page of the subject; the approvals stand below it';
comment on column cases.approval_round.deadline is 'last day on which a council can adopt in time';
create trigger audit after insert or update or delete on cases.approval_round
    for each row execute function access.record_change();

create table cases.approval_attachment (
    subject uuid not null references cases.approval_round,
    ordinal integer not null,
    title   text not null check (title <> ''),
    file    uuid not null,
    primary key (subject, ordinal)
);
create trigger audit after insert or update or delete on cases.approval_attachment
    for each row execute function access.record_change();

create table cases.council_approval (
    subject    uuid not null references cases.approval_round,
    authority  text not null,
    state      text not null default 'WAITING'
        check (state in ('WAITING', 'ON_AGENDA', 'ADOPTED', 'ADOPTED_WITH_RESERVATION', 'REJECTED')),
    date       date,
    remark     text check (remark <> ''),
    proof_file uuid,
    proof_text text check (proof_text <> ''),
    settled    text check (settled <> ''),
    version    integer not null default 0,
    primary key (subject, authority),
    constraint approval_date check ((state = 'WAITING') = (date is null)),
    constraint approval_remark check (remark is null or state in ('ADOPTED_WITH_RESERVATION', 'REJECTED')),
    constraint approval_reservation check (state <> 'ADOPTED_WITH_RESERVATION' or remark is not null),
    constraint approval_proof check
        (state not in ('WAITING', 'ON_AGENDA') or (proof_file is null and proof_text is null))
);
comment on column cases.council_approval.date is 'the meeting of the council: ahead while it is on the agenda';
comment on column cases.council_approval.remark is 'the reservation, or why it was rejected';
comment on column cases.council_approval.settled is 'how the forum answered a reservation or a rejection';
create trigger audit after insert or update or delete on cases.council_approval
    for each row execute function access.record_change();

create table cases.approval_correction (
    id           uuid primary key default uuidv7(),
    subject      uuid not null,
    authority    text not null,
    was_state    text not null,
    was_date     date,
    was_remark   text,
    reason       text not null check (reason <> ''),
    corrected_at timestamptz not null,
    corrected_by text not null,
    foreign key (subject, authority) references cases.council_approval
);
create trigger audit after insert or update or delete on cases.approval_correction
    for each row execute function access.record_change();

-- One a day to each: two who press the button at once send one.
create table cases.approval_reminder (
    subject     uuid not null,
    authority   text not null,
    reminded_on date not null,
    reminded_by text not null,
    primary key (subject, authority, reminded_on),
    foreign key (subject, authority) references cases.council_approval
);
create trigger audit after insert or update or delete on cases.approval_reminder
    for each row execute function access.record_change();
