-- What passes several fora is found by the members of each.
alter table search.entry add column other_fora text[] not null default '{}';
comment on column search.entry.other_fora is 'more fora whose members may find it';
