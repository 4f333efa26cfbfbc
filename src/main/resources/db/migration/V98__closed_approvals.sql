-- When all have adopted and the subject is final, its round is closed: the secretariat alone corrects answers then.
alter table cases.approval_round add column closed boolean not null default false;
update cases.approval_round set closed = true where published;
comment on column cases.approval_round.closed is 'whether all have adopted and the subject is final';
