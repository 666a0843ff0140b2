package jp.yakuba.platform.inspection;

import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** A checkpoint in a list; what it holds is not read. */
record SealRow(long number, OffsetDateTime sealedAt, int count, long first, long last, String hash, String keyId) {

    /** Those before a number, the newest first. */
    static List<SealRow> before(Handle sql, long number, int limit) {
        return sql.createQuery("""
                        select number, sealed_at, cardinality(entry_ids) as entries, entry_ids[1] as first_id,
                            entry_ids[cardinality(entry_ids)] as last_id, encode(hash, 'hex') as hash, key_id
                        from platform.audit_checkpoint where number < :number order by number desc limit :limit
                        """)
                .bind("number", number)
                .bind("limit", limit)
                .map((row, context) -> new SealRow(
                        row.getLong("number"),
                        row.getObject("sealed_at", OffsetDateTime.class),
                        row.getInt("entries"),
                        row.getLong("first_id"),
                        row.getLong("last_id"),
                        row.getString("hash"),
                        row.getString("key_id")))
                .list();
    }

    public String time() {
        return JapaneseTime.shortly(sealedAt.toInstant());
    }

    /** The beginning of its hash, enough to compare by eye. */
    public String shortHash() {
        return hash.substring(0, 16);
    }
}
