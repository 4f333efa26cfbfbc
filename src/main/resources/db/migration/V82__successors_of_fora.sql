-- A forum that ends can hand what it left open on to another.
alter table parties.forum
    add column successor text references parties.forum (code),
    add constraint forum_successor check (successor is null or (closed_from is not null and successor <> code));
comment on column parties.forum.successor is 'the forum that takes over what this one left open';
