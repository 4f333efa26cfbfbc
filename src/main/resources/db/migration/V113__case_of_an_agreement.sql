-- The case that is an agreement's way through the fora.
alter table agreements.agreement add column case_id uuid;
comment on column agreements.agreement.case_id is 'the case that is its process; null until one is chosen';
create index on agreements.agreement (case_id);
