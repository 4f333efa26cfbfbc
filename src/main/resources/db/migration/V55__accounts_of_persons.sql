-- Which account a person signs in with: what they may do for themselves, such as sending an apology.
alter table parties.person add column username text unique check (username = lower(username) and username <> '');
comment on column parties.person.username is 'the account''s name; null for somebody who does not sign in';
