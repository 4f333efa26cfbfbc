-- The knowledge library: articles with versions that a forum approves, and the files that go with a version.
create schema knowledge;

create table knowledge.article (
    id          uuid primary key default uuidv7(),
    slug        text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind        text not null check (kind in ('GUIDE', 'FLOWCHART', 'PLAYBOOK', 'PRINCIPLE')),
    subjects    text[] not null default '{}' check (array_position(subjects, '') is null),
    forum       text not null check (forum <> ''),
    responsible text not null check (responsible <> ''),
    cases       text[] not null default '{}',
    open_to_all boolean not null default false,
    review_by   date,
    version     integer not null default 0
);
comment on column knowledge.article.forum is 'the code of the forum that is to approve it';
comment on column knowledge.article.responsible is 'a post, not a person';
comment on column knowledge.article.cases is 'numbers of cases that another module keeps';
comment on column knowledge.article.open_to_all is 'whether anyone may read the version in force';
comment on column knowledge.article.review_by is 'the last day in time to look whether it still holds';
create trigger audit after insert or update or delete on knowledge.article
    for each row execute function access.record_change();

create table knowledge.article_version (
    id             uuid primary key default uuidv7(),
    article        uuid not null references knowledge.article,
    number         integer not null check (number > 0),
    state          text not null default 'DRAFT' check (state in ('DRAFT', 'APPROVED', 'REPLACED', 'WITHDRAWN')),
    title          text not null check (title <> ''),
    question       text not null default '',
    text           text not null check (text <> ''),
    written_at     timestamptz not null,
    written_by     text not null,
    approved_on    date,
    approved_forum text,
    decision       text,
    approved_by    text,
    ended_on       date,
    reason         text,
    unique (article, number),
    constraint version_approved check (state not in ('APPROVED', 'REPLACED') or approved_on is not null),
    constraint version_draft check (state <> 'DRAFT' or approved_on is null),
    constraint version_approval check ((approved_on is null) = (approved_forum is null)
        and (approved_on is null) = (approved_by is null) and (approved_on is null) = (decision is null)),
    constraint version_ended check ((state in ('REPLACED', 'WITHDRAWN')) = (ended_on is not null)),
    constraint version_reason check ((state = 'WITHDRAWN') = (reason is not null) and reason <> ''),
    constraint version_order check (ended_on >= approved_on)
);
comment on column knowledge.article_version.question is 'what an answer of principle answers; or empty';
comment on column knowledge.article_version.decision is 'the number of the decision or the meeting in words, or empty';
comment on column knowledge.article_version.approved_by is 'who wrote down that the forum approved it';
create unique index one_draft on knowledge.article_version (article) where state = 'DRAFT';
create unique index one_in_force on knowledge.article_version (article) where state = 'APPROVED';
create trigger audit after insert or update or delete on knowledge.article_version
    for each row execute function access.record_change('text');

create table knowledge.version_file (
    id              uuid primary key default uuidv7(),
    article_version uuid not null references knowledge.article_version,
    file            uuid not null,
    title           text not null check (title <> '')
);
create index on knowledge.version_file (article_version);
create trigger audit after insert or update or delete on knowledge.version_file
    for each row execute function access.record_change();

-- What a forum approved is never changed, neither its words nor its files, whoever asks.
create function knowledge.keep_settled_version() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
    if old.state <> 'DRAFT' and (tg_op = 'DELETE' or (new.article, new.number, new.title, new.question, new.text)
            is distinct from (old.article, old.number, old.title, old.question, old.text)) then
        raise exception 'version % of article % is no draft any more', old.number, old.article;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger keep_settled before update or delete on knowledge.article_version
    for each row execute function knowledge.keep_settled_version();

create function knowledge.keep_settled_files() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
    if exists (select from knowledge.article_version version
               where version.state <> 'DRAFT'
                 and version.id in (case when tg_op <> 'INSERT' then old.article_version end,
                                    case when tg_op <> 'DELETE' then new.article_version end)) then
        raise exception 'the files of a version that is no draft any more stay as they are';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger keep_settled before insert or update or delete on knowledge.version_file
    for each row execute function knowledge.keep_settled_files();
