-- Which edition of its minutes a person last answered, so that a revision asks about what is new in it alone.
alter table cases.minutes_reading add column answered integer;
comment on column cases.minutes_reading.answered is 'the edition whose decisions were last entered; null before the first';
update cases.minutes_reading set answered = edition where settled_at is not null;
