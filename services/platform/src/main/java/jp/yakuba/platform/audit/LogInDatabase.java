package jp.yakuba.platform.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** The log of the municipality whose transaction it is. */
record LogInDatabase(Handle sql, AuditLog log) implements SealedLog {

    @Override
    public Optional<Checkpoint> checkpointAfter(long number) {
        return Checkpoints.after(sql, number);
    }

    @Override
    public void eachStored(long after, long upTo, Consumer<StoredEntry> consumer) {
        log.eachStored(sql, after, upTo, consumer);
    }

    @Override
    public Optional<StoredEntry> findStored(long id) {
        return log.findStored(sql, id);
    }

    @Override
    public boolean isSealedBefore(long entry, long checkpoint) {
        return sql.createQuery("""
                        select exists (
                            select from platform.audit_checkpoint where number < :checkpoint and :entry = any(entry_ids))
                        """)
                .bind("checkpoint", checkpoint)
                .bind("entry", entry)
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public List<Long> notWaiting(Collection<Long> entries) {
        return notWaiting("select unnest(cast(:ids as bigint[])) as entry_id", entries);
    }

    @Override
    public List<Long> notWaitingAfter(long entry) {
        return notWaiting(
                "select entry_id from platform.audit_entry where entry_id > (cast(:ids as bigint[]))[1]",
                List.of(entry));
    }

    private List<Long> notWaiting(String candidates, Collection<Long> ids) {
        return sql.createQuery("""
                        select entry_id from (%s) c
                        where not exists (select from platform.audit_pending p where p.entry_id = c.entry_id)
                        order by entry_id limit %d
                        """.formatted(candidates, Verification.MOST_BREAKS))
                .bindArray("ids", Long.class, ids)
                .mapTo(Long.class)
                .list();
    }

    @Override
    public long waiting() {
        return Checkpoints.countWaiting(sql);
    }
}
