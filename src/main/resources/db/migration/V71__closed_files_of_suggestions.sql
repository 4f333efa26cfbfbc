-- A file that was closed on an agenda stays closed while its item waits for another one.
alter table meetings.suggestion_file add column closed_reason text check (closed_reason <> '');
