package jp.yakuba.platform.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.yakuba.platform.audit.LoggedEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Looks things up in the log. Whoever calls this tells the log of it. */
@ApplicationScoped
class LogReading {

    /** Nobody counts further: it would cost more than it tells. */
    static final int MOST_COUNTED = 100_000;

    private final OfficeHours hours;

    LogReading(InspectionSettings settings) {
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
                .map((row, context) -> LoggedEntry.of(row))
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
                .map((row, context) -> LoggedEntry.of(row))
                .forEach(consumer);
    }

    Optional<LoggedEntry> find(UnitOfWork work, long id) {
        return work.sql()
                .createQuery("select * from platform.audit_entry where entry_id = :id")
                .bind("id", id)
                .map((row, context) -> LoggedEntry.of(row))
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
                .map((row, context) -> LoggedEntry.of(row))
                .list();
    }
}
