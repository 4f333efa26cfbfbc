-- Programmes and the indicators they are followed by. Figures are dated and never overwritten: a correction is a further
-- number of the same day. What has no row is missing, which is something else than zero.
create schema reporting;

create table reporting.programme (
    id          uuid primary key default uuidv7(),
    slug        text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title       text not null check (title <> ''),
    purpose     text not null,
    forum       text not null,
    responsible text not null,
    case_number text check (case_number ~ '^[0-9]{4}-[1-9][0-9]*$'),
    state       text not null default 'RUNNING' check (state in ('RUNNING', 'ENDED')),
    version     integer not null default 0
);
create trigger audit after insert or update or delete on reporting.programme
    for each row execute function access.record_change();

create table reporting.indicator (
    id                uuid primary key default uuidv7(),
    programme         uuid not null references reporting.programme,
    number            integer not null check (number > 0),
    name              text not null check (name <> ''),
    definition        text not null check (definition <> ''),
    unit              text not null check (unit <> ''),
    finding           text not null,
    measure           text not null check (measure in ('COUNT', 'SHARE', 'AMOUNT')),
    by_authority      boolean not null,
    operators         text[] not null check
        (operators <@ array['MUNICIPAL', 'REGIONAL', 'PRIVATE', 'SELF_GOVERNING', 'FOUNDATION']),
    target            text not null,
    rule              text check (rule in ('IN_EACH', 'AT_LEAST', 'AT_MOST')),
    rule_value        numeric,
    rule_by           date,
    open_to_reporters boolean not null,
    months            integer check (months between 1 and 60),
    version           integer not null default 0,
    unique (programme, number),
    constraint indicator_rule check ((rule is null) = (rule_value is null) and (rule is not null or rule_by is null)),
    constraint indicator_in_each check (rule is distinct from 'IN_EACH' or by_authority),
    constraint indicator_reporters check (not open_to_reporters or by_authority)
);
comment on column reporting.indicator.finding is 'what is said of those counted, after the unit: "har fast læge"';
comment on column reporting.indicator.rule_value is 'of a share in per cent, but per authority a number of its numerator';
comment on column reporting.indicator.months is 'between one count and the next, or null when none is planned';
create trigger audit after insert or update or delete on reporting.indicator
    for each row execute function access.record_change();

create table reporting.tally (
    id           uuid primary key default uuidv7(),
    indicator    uuid not null references reporting.indicator,
    as_of        date not null,
    number       integer not null check (number > 0),
    source       text not null check (source in ('HAND', 'FILE', 'ROUND')),
    source_text  text not null,
    source_round uuid,
    source_href  text check (source_href ~ '^/'),
    reason       text not null,
    entered_at   timestamptz not null,
    entered_by   text not null,
    unique (indicator, as_of, number),
    constraint tally_round check ((source = 'ROUND') = (source_round is not null and source_href is not null))
);
comment on column reporting.tally.number is 'the highest of a day holds; the others are its history';
create trigger audit after insert or update or delete on reporting.tally
    for each row execute function access.record_change();

create table reporting.tally_value (
    tally       uuid not null references reporting.tally,
    authority   text,
    operator    text check (operator in ('MUNICIPAL', 'REGIONAL', 'PRIVATE', 'SELF_GOVERNING', 'FOUNDATION')),
    numerator   numeric not null,
    denominator numeric,
    unique nulls not distinct (tally, authority, operator),
    constraint tally_value_share check (denominator is null or (numerator >= 0 and numerator <= denominator))
);
create trigger audit after insert or update or delete on reporting.tally_value
    for each row execute function access.record_change();
