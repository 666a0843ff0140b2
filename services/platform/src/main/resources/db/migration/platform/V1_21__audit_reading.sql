-- From an entry to the checkpoint that holds it, which was made soon after it.
create index on platform.audit_checkpoint (municipality_code, sealed_at);
