-- Where a person is reached.
alter table parties.person add column email text check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$');
