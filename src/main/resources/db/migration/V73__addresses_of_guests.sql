-- Where a guest or a substitute is reached, whom the cooperation knows by name alone.
alter table meetings.attendance add column email text check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$');
