package jp.yakuba.platform.inspection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.audit.Subject;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jdbi.v3.core.statement.SqlStatement;

/** Criteria as SQL: the condition, and what is bound to its parameters. */
@Requirement("001/10.2")
record LogCondition(LogCriteria criteria, OfficeHours hours) {

    /** What follows {@code where}, over the columns of {@code platform.audit_entry}. */
    String sql() {
        var conditions = new ArrayList<>(List.of("occurred_at >= :begin", "occurred_at < :end", "entry_id < :before"));
        if (!criteria.userId().isEmpty()) {
            conditions.add("user_id = :user");
        }
        if (!criteria.operation().isEmpty()) {
            conditions.add(
                    criteria.operation().endsWith(".")
                            ? "starts_with(operation, :operation)"
                            : "operation = :operation");
        }
        if (criteria.addressee() != null) {
            conditions.add("subjects @> array[cast(:subject as text)]");
        }
        if (criteria.outcome() != null) {
            conditions.add("outcome = :outcome");
        }
        if (!criteria.terminal().isEmpty()) {
            conditions.add("terminal = :terminal");
        }
        if (criteria.individualNumber()) {
            conditions.add("individual_number");
        }
        if (criteria.outsideHours()) {
            conditions.add(hours.outside("occurred_at"));
        }
        if (criteria.atLeast() > 0) {
            conditions.add("record_count >= :atLeast");
        }
        return String.join(" and ", conditions);
    }

    <S extends SqlStatement<S>> S bind(S statement) {
        statement
                .bind("begin", begin(criteria.from()))
                .bind("end", begin(criteria.to().plusDays(1)))
                .bind("user", criteria.userId())
                .bind("operation", criteria.operation())
                .bind("terminal", criteria.terminal())
                .bind("atLeast", criteria.atLeast())
                .bind("before", criteria.before());
        var addressee = criteria.addressee();
        if (addressee != null) {
            statement.bind("subject", Subject.of(addressee).toString());
        }
        var outcome = criteria.outcome();
        if (outcome != null) {
            statement.bind("outcome", outcome.code());
        }
        if (criteria.outsideHours()) {
            statement
                    .bind("nightBegins", hours.nightBegins())
                    .bind("nightEnds", hours.nightEnds())
                    .bindArray("closed", String.class, OfficeHours.closed(criteria.from(), criteria.to()));
        }
        return statement;
    }

    /** Midnight in Japan. */
    static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(UnitOfWork.JAPAN).toOffsetDateTime();
    }
}
