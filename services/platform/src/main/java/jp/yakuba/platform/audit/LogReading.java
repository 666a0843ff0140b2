package jp.yakuba.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Looks things up in the log. Whoever calls this tells the log of it. */
@ApplicationScoped
class LogReading {

    /** Nobody counts further: it would cost more than it tells. */
    static final int MOST_COUNTED = 100_000;

    private final ObjectMapper json;
    private final OfficeHours hours;

    LogReading(ObjectMapper json, AuditSettings settings) {
        this.json = json;
        this.hours = settings.officeHours();
    }

    LogPage page(UnitOfWork work, LogCriteria criteria, LogPosition position, int limit) {
        var condition = new LogCondition(criteria, hours);
        var beside =
                position.older() ? "entry_id < :entry order by entry_id desc" : "entry_id > :entry order by entry_id";
        var fetched = condition
                .bind(work.sql()
                        .createQuery("select * from platform.audit_entry where %s and %s limit :limit"
                                .formatted(condition.sql(), beside)))
                .bind("entry", position.entry())
                .bind("limit", limit + 1)
                .map((row, context) -> entry(row))
                .list();
        return LogPage.of(fetched, position, limit);
    }

    /** How many there are, at most {@link #MOST_COUNTED} and one. */
    int count(UnitOfWork work, LogCriteria criteria) {
        var condition = new LogCondition(criteria, hours);
        return condition
                .bind(work.sql().createQuery("""
                        select count(*) from (select from platform.audit_entry where %s limit :limit) found
                        """.formatted(condition.sql())))
                .bind("limit", MOST_COUNTED + 1)
                .mapTo(Integer.class)
                .one();
    }

    /** All of them, the oldest first, without holding them in memory. */
    void each(UnitOfWork work, LogCriteria criteria, Consumer<LoggedEntry> consumer) {
        var condition = new LogCondition(criteria, hours);
        condition
                .bind(work.sql()
                        .createQuery("select * from platform.audit_entry where %s order by entry_id"
                                .formatted(condition.sql())))
                .setFetchSize(1_000)
                .map((row, context) -> entry(row))
                .forEach(consumer);
    }

    /** Every entry there is with the hash that its row says it has, the oldest first. */
    void eachWithHash(UnitOfWork work, BiConsumer<LoggedEntry, String> consumer) {
        work.sql()
                .createQuery("select *, encode(leaf_hash, 'hex') as hash from platform.audit_entry order by entry_id")
                .setFetchSize(1_000)
                .map((row, context) -> Map.entry(entry(row), row.getString("hash")))
                .forEach(both -> consumer.accept(both.getKey(), both.getValue()));
    }

    Optional<LoggedEntry> find(UnitOfWork work, long id) {
        return work.sql()
                .createQuery("select * from platform.audit_entry where entry_id = :id")
                .bind("id", id)
                .map((row, context) -> entry(row))
                .findOne();
    }

    /** What else the same request told; at most fifty. */
    List<LoggedEntry> ofTheSameRequest(UnitOfWork work, LoggedEntry entry) {
        if (entry.requestId().isEmpty()) {
            return List.of();
        }
        return work.sql()
                .createQuery("""
                        select * from platform.audit_entry
                        where request_id = :request and entry_id <> :id
                            and occurred_at between cast(:at as timestamptz) - interval '1 hour'
                                and cast(:at as timestamptz) + interval '1 hour'
                        order by entry_id limit 50
                        """)
                .bind("request", entry.requestId())
                .bind("id", entry.id())
                .bind("at", entry.occurredAt().atOffset(ZoneOffset.UTC))
                .map((row, context) -> entry(row))
                .list();
    }

    private LoggedEntry entry(ResultSet row) throws SQLException {
        return new LoggedEntry(
                row.getLong("entry_id"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("user_id"),
                row.getString("user_name"),
                row.getString("department"),
                row.getString("terminal"),
                row.getString("place"),
                row.getString("operation"),
                row.getString("outcome"),
                row.getBoolean("individual_number"),
                row.getInt("record_count"),
                Arrays.stream((String[]) row.getArray("subjects").getArray())
                        .map(String::valueOf)
                        .toList(),
                details(row.getString("details")),
                row.getString("request_id"));
    }

    private Map<String, String> details(String text) {
        var details = new TreeMap<String, String>();
        try {
            json.readTree(text)
                    .properties()
                    .forEach(detail ->
                            details.put(detail.getKey(), detail.getValue().asText()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The database keeps JSON only", impossible);
        }
        return details;
    }
}
