package jp.yakuba.childallowance.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The tasks as they are kept. */
@ApplicationScoped
public class Tasks {

    private static final String COLUMNS = """
            select task_id, kind, subject, event, recipient, rescinds, due, state, changed_at, closed_by_name, reason
            from child_allowance.task
            """;

    /** What of the tasks takes something away from a recipient, and waits. */
    public static final String TAKING_AWAY =
            "state = 'open' and kind in ('extinction', 'decrease') and recipient is not null";

    /** Raises a task, or keeps that it waits again. */
    void raise(UnitOfWork work, Wanted wanted) {
        var recipient = wanted.recipient();
        work.sql()
                .createUpdate("""
                        insert into child_allowance.task
                            (task_id, kind, subject, event, recipient, rescinds, due, state, changed_at)
                        values (:id, :kind, :subject, :event, :recipient, cast(:rescinds as uuid), :due, 'open', :now)
                        on conflict (municipality_code, task_id) do update set
                            recipient = excluded.recipient, rescinds = excluded.rescinds, due = excluded.due,
                            state = excluded.state, changed_at = excluded.changed_at
                        """)
                .bind("id", wanted.id())
                .bind("kind", wanted.kind().code())
                .bind("subject", wanted.subject().value())
                .bind("event", wanted.event())
                .bind("recipient", recipient == null ? null : recipient.value())
                .bind("rescinds", wanted.rescinds())
                .bind("due", wanted.due())
                .bind("now", now(work))
                .execute();
    }

    /** Something has become of a task that waits. */
    void close(UnitOfWork work, TaskId id, TaskState state) {
        work.sql()
                .createUpdate("update child_allowance.task set state = :state, changed_at = :now where task_id = :id")
                .bind("state", state.code())
                .bind("now", now(work))
                .bind("id", id)
                .execute();
    }

    /** Somebody closes a task that waits; false if it does not wait any more. */
    boolean dismiss(UnitOfWork work, TaskId id, String reason) {
        return work.sql()
                        .createUpdate("""
                                update child_allowance.task set state = 'dismissed', changed_at = :now, reason = :reason,
                                    closed_by = :by, closed_by_name = :name
                                where task_id = :id and state = 'open'
                                """)
                        .bind("now", now(work))
                        .bind("reason", reason)
                        .bind("by", work.operator().userId())
                        .bind("name", work.operator().name())
                        .bind("id", id)
                        .execute()
                > 0;
    }

    private static OffsetDateTime now(UnitOfWork work) {
        return work.now().atOffset(ZoneOffset.UTC);
    }

    /** The task of the id. */
    public Optional<Task> find(UnitOfWork work, TaskId id) {
        return work.sql()
                .createQuery(COLUMNS + " where task_id = :id")
                .bind("id", id)
                .map((row, context) -> task(row))
                .findOne();
    }

    /** All that is or was asked because of the people. */
    List<Task> about(UnitOfWork work, Collection<AddresseeNumber> subjects) {
        return work.sql()
                .createQuery(COLUMNS + " where subject = any(:subjects) order by task_id")
                .bind("subjects", Listed.texts(subjects.stream().map(AddresseeNumber::value)))
                .map((row, context) -> task(row))
                .list();
    }

    /** Those that wait because of the person, or about the person's certification, the most urgent first. */
    List<Task> waiting(UnitOfWork work, AddresseeNumber person) {
        return work.sql()
                .createQuery(COLUMNS + """
                         where state = 'open' and (recipient = :person or subject = :person) order by due, task_id
                        """)
                .bind("person", person.value())
                .map((row, context) -> task(row))
                .list();
    }

    /** Tasks in a state, of one kind if that is asked for, the most urgent first; those behind the one a page ended with. */
    List<Task> list(UnitOfWork work, TaskState state, @Nullable TaskKind kind, @Nullable TaskId after, int limit) {
        return work.sql()
                .createQuery(COLUMNS + """
                         where state = :state and (cast(:kind as text) is null or kind = :kind)
                          and (cast(:after as uuid) is null or (due, task_id) > (
                            select due, task_id from child_allowance.task where task_id = cast(:after as uuid)))
                        order by due, task_id limit :limit
                        """)
                .bind("state", state.code())
                .bind("kind", kind == null ? null : kind.code())
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> task(row))
                .list();
    }

    /**
     * Those that wait and by which, once they are decided, less is due or nothing: from the month after their day on, which comes
     * before a month.
     */
    public List<Task> takingAway(UnitOfWork work, YearMonth before) {
        return work.sql()
                .createQuery(COLUMNS + " where " + TAKING_AWAY + " and event < :last order by task_id")
                .bind("last", before.minusMonths(1).atDay(1))
                .map((row, context) -> task(row))
                .list();
    }

    /** How many of each kind wait. */
    Map<TaskKind, Integer> counts(UnitOfWork work) {
        var counts = new EnumMap<TaskKind, Integer>(TaskKind.class);
        work.sql()
                .createQuery(
                        "select kind, count(*) as tasks from child_allowance.task where state = 'open' group by kind")
                .map((row, context) -> Map.entry(
                        Coded.find(TaskKind.class, row.getString("kind")).orElseThrow(), row.getInt("tasks")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private static Task task(ResultSet row) throws SQLException {
        var recipient = row.getString("recipient");
        return new Task(
                new TaskId(row.getObject("task_id", UUID.class)),
                Coded.find(TaskKind.class, row.getString("kind")).orElseThrow(),
                new AddresseeNumber(row.getString("subject")),
                row.getObject("event", LocalDate.class),
                recipient == null ? null : new AddresseeNumber(recipient),
                Id.ofNullable(row.getObject("rescinds", UUID.class), AmendmentId::new),
                row.getObject("due", LocalDate.class),
                Coded.find(TaskState.class, row.getString("state")).orElseThrow(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("closed_by_name"),
                row.getString("reason"));
    }
}
