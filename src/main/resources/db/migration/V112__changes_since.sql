-- Systems of others ask what changed since they asked last.
create index on access.audit_entry (relation, at);
