-- Framework agreements: their parts with versions, development areas with plans, principles with initiatives, statements.
create schema agreements;

create table agreements.agreement (
    id                uuid primary key default uuidv7(),
    period            text not null unique check (period ~ '^[0-9]{4}-[0-9]{2}$'),
    first_year        integer not null check (first_year between 2007 and 2100),
    years             integer not null check (years in (2, 4)),
    forum             text not null,
    state             text not null default 'DRAFT'
        check (state in ('DRAFT', 'IN_CONSULTATION', 'IN_APPROVAL', 'FINAL', 'PUBLISHED', 'SENT')),
    consultation_from date,
    consultation_to   date,
    recommended_on    date,
    deadline          date not null,
    final_on          date,
    published_on      date,
    sent_on           date,
    version           integer not null default 0,
    constraint agreement_consultation check (consultation_from <= consultation_to),
    constraint agreement_final check (state not in ('FINAL', 'PUBLISHED', 'SENT') or final_on is not null),
    constraint agreement_published check (state not in ('PUBLISHED', 'SENT') or published_on is not null),
    constraint agreement_sent check ((state = 'SENT') = (sent_on is not null))
);
comment on column agreements.agreement.recommended_on is 'when the mayors of the region recommend it to the councils';
comment on column agreements.agreement.deadline is 'last day on which a council can adopt in time';
comment on column agreements.agreement.sent_on is 'when it was sent to the national agency';
create trigger audit after insert or update or delete on agreements.agreement
    for each row execute function access.record_change();

create table agreements.part (
    id           uuid primary key default uuidv7(),
    agreement_id uuid not null references agreements.agreement,
    ordinal      integer not null,
    kind         text not null check (kind in ('TEXT', 'STEERING_AGREEMENT', 'APPENDIX')),
    title        text not null check (title <> ''),
    unique (agreement_id, ordinal)
);
create trigger audit after insert or update or delete on agreements.part
    for each row execute function access.record_change();

-- A version is never changed; two who write the same number cannot both.
create table agreements.part_version (
    part_id  uuid not null references agreements.part,
    number   integer not null check (number > 0),
    text     text,
    file     uuid,
    note     text check (note <> ''),
    is_final boolean not null default false,
    made_at  timestamptz not null,
    made_by  text not null,
    primary key (part_id, number),
    constraint part_version_content check ((text is null) <> (file is null))
);
create trigger audit after insert or update or delete on agreements.part_version
    for each row execute function access.record_change('text');

create table agreements.development_area (
    id           uuid primary key default uuidv7(),
    agreement_id uuid not null references agreements.agreement,
    ordinal      integer not null,
    title        text not null check (title <> ''),
    purpose      text not null,
    continued    boolean not null default false,
    unique (agreement_id, ordinal)
);
comment on column agreements.development_area.continued is 'work that goes on from an earlier agreement';
create trigger audit after insert or update or delete on agreements.development_area
    for each row execute function access.record_change();

create table agreements.activity (
    id          uuid primary key default uuidv7(),
    area_id     uuid not null references agreements.development_area,
    title       text not null check (title <> ''),
    responsible text not null check (responsible <> ''),
    state       text not null check (state in ('PLANNED', 'UNDERWAY', 'DONE', 'STOPPED')),
    status      text not null,
    next_step   text not null,
    due         date,
    told_on     date not null,
    version     integer not null default 0
);
comment on column agreements.activity.told_on is 'when its status was told last';
create trigger audit after insert or update or delete on agreements.activity
    for each row execute function access.record_change();

create table agreements.principle (
    id           uuid primary key default uuidv7(),
    agreement_id uuid not null references agreements.agreement,
    ordinal      integer not null,
    title        text not null check (title <> ''),
    text         text not null,
    when_broken  text not null,
    version      integer not null default 0,
    unique (agreement_id, ordinal)
);
comment on column agreements.principle.when_broken is 'what happens when somebody does not keep it';
create trigger audit after insert or update or delete on agreements.principle
    for each row execute function access.record_change();

create table agreements.initiative (
    id           uuid primary key default uuidv7(),
    principle_id uuid not null references agreements.principle,
    text         text not null check (text <> ''),
    ended        boolean not null default false,
    version      integer not null default 0
);
create trigger audit after insert or update or delete on agreements.initiative
    for each row execute function access.record_change();

create table agreements.initiative_change (
    id            uuid primary key default uuidv7(),
    initiative_id uuid not null references agreements.initiative,
    was           text not null,
    reason        text not null check (reason <> ''),
    changed_at    timestamptz not null,
    changed_by    text not null
);
create trigger audit after insert or update or delete on agreements.initiative_change
    for each row execute function access.record_change();

create table agreements.statement (
    id           uuid primary key default uuidv7(),
    agreement_id uuid not null references agreements.agreement,
    authority    text not null,
    kind         text not null check (kind in ('TAKEOVER', 'OPENING', 'CLOSURE')),
    facility     text not null check (facility <> ''),
    from_date    date,
    note         text not null,
    withdrawn    boolean not null default false,
    stated_on    date not null,
    version      integer not null default 0
);
create trigger audit after insert or update or delete on agreements.statement
    for each row execute function access.record_change();
