package jp.yakuba.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.Bytes;
import jp.yakuba.platform.tenancy.Listed;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table of entries: appends to it and reads it back. */
@ApplicationScoped
class AuditLog {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final ObjectMapper json;

    AuditLog(ObjectMapper json) {
        this.json = json;
    }

    /** Appends, and tells the id it got. */
    long append(Handle sql, RecordedEntry recorded) {
        var entry = recorded.entry();
        return sql.createQuery("""
                with written as (
                    insert into platform.audit_entry (occurred_at, user_id, user_name, department, terminal, place,
                        operation, outcome, individual_number, record_count, subjects, details, request_id, leaf_hash)
                    values (:occurredAt, :userId, :userName, :department, :terminal, :place,
                        :operation, :outcome, :individualNumber, :records, :subjects, cast(:details as jsonb),
                        :requestId, :leafHash)
                    returning entry_id)
                insert into platform.audit_pending (entry_id) select entry_id from written returning entry_id
                """)
                .bind("occurredAt", recorded.occurredAt().atOffset(ZoneOffset.UTC))
                .bind("userId", recorded.userId())
                .bind("userName", recorded.userName())
                .bind("department", recorded.department())
                .bind("terminal", recorded.terminal())
                .bind("place", recorded.place())
                .bind("operation", entry.operation())
                .bind("outcome", entry.outcome().code())
                .bind("individualNumber", entry.individualNumberRead())
                .bind("records", entry.records())
                .bind("subjects", Listed.texts(entry.subjects().stream().map(Subject::toString)))
                .bind("details", write(entry.details()))
                .bind("requestId", recorded.requestId())
                .bind("leafHash", recorded.leafHash())
                .map((row, context) -> row.getLong(1))
                .one();
    }

    /** One row of {@code platform.audit_entry} as it was told. */
    RecordedEntry read(ResultSet row) throws SQLException {
        var entry = new AuditEntry(
                row.getString("operation"),
                Arrays.stream((String[]) row.getArray("subjects").getArray())
                        .map(Subject::parse)
                        .toList(),
                row.getInt("record_count"),
                Outcome.of(row.getString("outcome")),
                row.getBoolean("individual_number"),
                read(row.getString("details")));
        return new RecordedEntry(
                new MunicipalityCode(row.getString("municipality_code")),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("user_id"),
                row.getString("user_name"),
                row.getString("department"),
                row.getString("terminal"),
                row.getString("place"),
                row.getString("request_id"),
                entry);
    }

    /** The entries after an id and up to another, one by one in their order. */
    void eachStored(Handle sql, long after, long upTo, Consumer<StoredEntry> consumer) {
        sql.createQuery("""
                        select * from platform.audit_entry where entry_id > :after and entry_id <= :upTo order by entry_id
                        """)
                .bind("after", after)
                .bind("upTo", upTo)
                .setFetchSize(1_000)
                .map((row, context) -> stored(row))
                .forEach(consumer);
    }

    Optional<StoredEntry> findStored(Handle sql, long id) {
        return sql.createQuery("select * from platform.audit_entry where entry_id = :id")
                .bind("id", id)
                .map((row, context) -> stored(row))
                .findOne();
    }

    private StoredEntry stored(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getLong("entry_id"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                contentHash(row),
                Bytes.of(row.getBytes("leaf_hash")));
    }

    /** A row that was tampered with may hold anything. */
    private @Nullable Bytes contentHash(ResultSet row) throws SQLException {
        try {
            return Bytes.of(read(row).leafHash());
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private String write(Map<String, String> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Details of an audit entry could not be written", broken);
        }
    }

    private Map<String, String> read(String details) {
        try {
            return json.readValue(details, DETAILS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Details of an audit entry could not be read", broken);
        }
    }
}
