package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Who is editing which household just now (001/10.3). The second clerk is told who the first is. Editing ends when it is
 * left, and by itself when the browser has been silent for a while.
 */
@ApplicationScoped
@Requirement("001/10.3")
public class HouseholdEditing {

    private static final Duration SILENCE = Duration.ofMinutes(3);

    /** Another clerk who is editing. */
    public record Editor(String userId, String name, String department, Instant until) {}

    /** Begins or goes on editing; the other clerk if there is one already. */
    public Optional<Editor> edit(UnitOfWork work, HouseholdNumber household) {
        var operator = work.operator();
        var mine = work.sql()
                .createUpdate("""
                        insert into resident_records.household_editing as e
                            (household_number, user_id, user_name, department, until)
                        values (:household, :user, :name, :department, :until)
                        on conflict (municipality_code, household_number) do update set
                            user_id = excluded.user_id, user_name = excluded.user_name,
                            department = excluded.department, until = excluded.until
                        where e.user_id = excluded.user_id or e.until < :now
                        """)
                .bind("household", household.value())
                .bind("user", operator.userId())
                .bind("name", operator.name())
                .bind("department", operator.department())
                .bind("until", work.now().plus(SILENCE))
                .bind("now", work.now())
                .execute();
        return mine == 1 ? Optional.empty() : other(work, household);
    }

    private static Optional<Editor> other(UnitOfWork work, HouseholdNumber household) {
        return work.sql()
                .createQuery("""
                        select user_id, user_name, department, until from resident_records.household_editing
                        where household_number = :household and user_id <> :user
                        """)
                .bind("household", household.value())
                .bind("user", work.operator().userId())
                .map((row, context) -> new Editor(
                        row.getString("user_id"),
                        row.getString("user_name"),
                        row.getString("department"),
                        row.getTimestamp("until").toInstant()))
                .findOne();
    }

    /** Ends the operator's own editing. */
    public void leave(UnitOfWork work, HouseholdNumber household) {
        work.sql()
                .createUpdate("""
                        delete from resident_records.household_editing
                        where household_number = :household and user_id = :user
                        """)
                .bind("household", household.value())
                .bind("user", work.operator().userId())
                .execute();
    }
}
