package jp.yakuba.platform.audit;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;

/**
 * What the database knows of the anchor.
 *
 * @param anchored the last checkpoint of which a line was written; 0 if that is not known
 * @param signedFrom from which checkpoint on each line is signed
 * @param sent the last checkpoint whose line was sent away
 */
record AnchorState(long anchored, long signedFrom, long sent) {

    /** To one who has the file alone: its lines must be signed, and be in order among themselves. */
    static final AnchorState OF_FILE_ALONE = new AnchorState(0, 1, 0);

    private static final String SELECT = "select anchored, signed_from, sent from platform.audit_anchor";

    static Optional<AnchorState> find(Handle sql) {
        return sql.createQuery(SELECT)
                .map((row, context) ->
                        new AnchorState(row.getLong("anchored"), row.getLong("signed_from"), row.getLong("sent")))
                .findOne();
    }

    /** Keeps others from writing lines until the transaction ends. What stood in the file before counts as not signed. */
    static AnchorState lock(Handle sql, LongSupplier linesBefore) {
        if (find(sql).isEmpty()) {
            var before = linesBefore.getAsLong();
            sql.createUpdate("""
                            insert into platform.audit_anchor (anchored, signed_from) values (:before, :before + 1)
                            on conflict do nothing
                            """).bind("before", before).execute();
        }
        sql.execute("select from platform.audit_anchor for update");
        return find(sql).orElseThrow();
    }

    static void anchored(Handle sql, long number) {
        sql.createUpdate("update platform.audit_anchor set anchored = :number")
                .bind("number", number)
                .execute();
    }

    static void sent(Handle sql, long number) {
        sql.createUpdate("update platform.audit_anchor set sent = :number")
                .bind("number", number)
                .execute();
    }
}
