package jp.yakuba.childallowance.payment.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What is held back (差止, 児童手当法第11条): facts, the newest of which counts. What is held back stays due. */
@ApplicationScoped
public class Suspensions {

    private final PaidMonths paid;

    Suspensions(PaidMonths paid) {
        this.paid = paid;
    }

    /**
     * Holds back what is due from the month on, unless it is held back already.
     *
     * @return the number of the entry that does; empty if another did before
     */
    public OptionalInt hold(UnitOfWork work, AddresseeNumber recipient, YearMonth firstMonth, String reason) {
        paid.await(work, recipient);
        var known = of(work, recipient);
        var held = known.isEmpty() ? null : known.getFirst().firstMonth();
        if (held != null && !held.isAfter(firstMonth)) {
            return OptionalInt.empty();
        }
        add(work, recipient, firstMonth, reason);
        return OptionalInt.of(known.size() + 1);
    }

    /**
     * Takes back what {@link #hold} entered, so that what was held back is paid with the next run; what was held back before
     * it for another reason stays so.
     *
     * @return whether all is paid again; not where somebody has entered another suspension since
     */
    public boolean lift(UnitOfWork work, AddresseeNumber recipient, int entry, String reason) {
        paid.await(work, recipient);
        var known = of(work, recipient);
        if (known.size() != entry) {
            return known.getFirst().firstMonth() == null;
        }
        var before = known.size() > 1 ? known.get(1).firstMonth() : null;
        add(work, recipient, before, reason);
        return before == null;
    }

    /** From the month on nothing is paid; with null all is paid again. */
    void add(UnitOfWork work, AddresseeNumber recipient, @Nullable YearMonth firstMonth, String reason) {
        work.sql()
                .createUpdate("""
                        insert into child_allowance.payment_suspension (recipient, entry_number, first_month, reason, recorded_by,
                            recorded_by_name, recorded_at)
                        select :recipient, coalesce(max(entry_number), 0) + 1, cast(:month as date), :reason, :by, :name, :at
                        from child_allowance.payment_suspension where recipient = :recipient
                        """)
                .bind("recipient", recipient.value())
                .bind("month", firstMonth == null ? null : firstMonth.atDay(1))
                .bind("reason", reason)
                .bind("by", work.operator().userId())
                .bind("name", work.operator().name())
                .bind("at", work.now())
                .execute();
    }

    /** From which month on nothing is paid now; empty if nothing is held back. */
    public static Optional<YearMonth> heldFrom(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select first_month from child_allowance.payment_suspension
                        where recipient = :recipient order by entry_number desc limit 1
                        """)
                .bind("recipient", recipient.value())
                .map((row, context) -> Optional.ofNullable(row.getObject("first_month", LocalDate.class)))
                .findOne()
                .flatMap(month -> month)
                .map(YearMonth::from);
    }

    /** All of a recipient, the newest first. */
    List<Suspension> of(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select * from child_allowance.payment_suspension where recipient = :recipient order by entry_number desc
                        """)
                .bind("recipient", recipient.value())
                .map((row, context) -> suspension(row))
                .list();
    }

    private static Suspension suspension(ResultSet row) throws SQLException {
        var first = row.getObject("first_month", LocalDate.class);
        return new Suspension(
                first == null ? null : YearMonth.from(first),
                row.getString("reason"),
                row.getString("recorded_by_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
