-- A proof that is replaced or taken away is a correction, too: what stood before is kept.
alter table cases.approval_correction
    add column was_proof_file uuid,
    add column was_proof_text text;
