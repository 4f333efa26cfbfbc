-- The case whose step to all councils a round of answers settles.
alter table cases.approval_round add column case_id uuid references cases.case_file;
create index on cases.approval_round (case_id);
