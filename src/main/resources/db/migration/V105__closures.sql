-- A closure or an intake stop of a facility, announced by the authority that answers for the facility.
alter table inquiries.inquiry add column asked_by text;
comment on column inquiries.inquiry.asked_by is
    'the authority that asks itself, takes the steps and reads all answers as the secretariat does; null: the secretariat alone';

create table inquiries.closure (
    id           uuid primary key default uuidv7(),
    authority    text not null,
    facility     text not null check (facility <> ''),
    operator     text not null check (operator <> ''),
    kind         text not null check (kind in ('CLOSURE', 'PARTIAL', 'INTAKE_STOP')),
    takes_effect date not null,
    ends_on      date,
    places       integer check (places > 0),
    consequences text not null,
    to_do        text not null check (to_do <> ''),
    state        text not null default 'ANNOUNCED'
        check (state in ('ANNOUNCED', 'POSTPONED', 'REVOKED', 'DONE')),
    version      integer not null default 0,
    constraint closure_period check (ends_on > takes_effect),
    constraint closure_end check (ends_on is null or kind = 'INTAKE_STOP')
);
comment on column inquiries.closure.authority is 'that answers for the facility, and announces';
comment on column inquiries.closure.takes_effect is 'first day it holds';
comment on column inquiries.closure.ends_on is 'first day it no longer holds; null while nobody knows';
create trigger audit after insert or update or delete on inquiries.closure
    for each row execute function access.record_change();

create table inquiries.closure_event (
    closure      uuid not null references inquiries.closure,
    ordinal      integer not null check (ordinal > 0),
    state        text not null,
    takes_effect date not null,
    reason       text not null,
    happened_at  timestamptz not null,
    happened_by  text not null,
    primary key (closure, ordinal),
    constraint closure_event_reason check (state not in ('POSTPONED', 'REVOKED') or reason <> '')
);
create trigger audit after insert or update or delete on inquiries.closure_event
    for each row execute function access.record_change();

-- The first time that somebody who acts for an authority opened it.
create table inquiries.closure_reading (
    closure   uuid not null references inquiries.closure,
    authority text not null,
    read_at   timestamptz not null,
    primary key (closure, authority)
);
create trigger audit after insert or update or delete on inquiries.closure_reading
    for each row execute function access.record_change();
