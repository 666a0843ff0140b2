package jp.yakuba.childallowance.payment.deduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What is taken from allowances, as it is kept: facts, written once. */
@ApplicationScoped
class Deductions {

    /** Adds one, and says which of the recipient it is. */
    int add(UnitOfWork work, AddresseeNumber recipient, DeductionRequest asked) {
        var number = work.sql()
                .createQuery("""
                        select coalesce(max(deduction_number), 0) + 1 from child_allowance.deduction
                        where recipient = :recipient
                        """)
                .bind("recipient", recipient.value())
                .mapTo(Integer.class)
                .one();
        change(work, recipient, number, 1, asked);
        return number;
    }

    /** Adds a version that counts from the next run on. */
    void change(UnitOfWork work, AddresseeNumber recipient, int number, int version, DeductionRequest asked) {
        work.sql()
                .createUpdate("""
                        insert into child_allowance.deduction (recipient, deduction_number, version, kind, basis, amount,
                            first_month, last_month, child, creditor, reference, told_on, withdrawn, reason, recorded_by,
                            recorded_by_name, recorded_at)
                        values (:recipient, :number, :version, :kind, :basis, cast(:amount as bigint),
                            :first, cast(:last as date), :child, :creditor, :reference, :toldOn, false, :reason, :by, :name, :at)
                        """)
                .bind("recipient", recipient.value())
                .bind("number", number)
                .bind("version", version)
                .bind("kind", asked.kind().code())
                .bind("basis", asked.basis().code())
                .bind("amount", asked.amount())
                .bind("first", asked.firstMonth().atDay(1))
                .bind("last", day(asked.lastMonth()))
                .bind("child", asked.child() == null ? null : asked.child().value())
                .bind("creditor", text(asked.creditor()))
                .bind("reference", text(asked.reference()))
                .bind("toldOn", asked.toldOn())
                .bind("reason", text(asked.reason()))
                .bind("by", work.operator().userId())
                .bind("name", work.operator().name())
                .bind("at", work.now())
                .execute();
    }

    /** Adds the version that ends it. */
    void withdraw(UnitOfWork work, AddresseeNumber recipient, int number, DeductionWithdrawal asked) {
        work.sql()
                .createUpdate("""
                        insert into child_allowance.deduction (recipient, deduction_number, version, kind, basis, amount,
                            first_month, last_month, child, creditor, reference, told_on, withdrawn, reason, recorded_by,
                            recorded_by_name, recorded_at)
                        select recipient, deduction_number, version + 1, kind, basis, amount, first_month, last_month,
                            child, creditor, reference, :toldOn, true, :reason, :by, :name, :at
                        from child_allowance.deduction where recipient = :recipient and deduction_number = :number
                        order by version desc limit 1
                        """)
                .bind("recipient", recipient.value())
                .bind("number", number)
                .bind("toldOn", asked.toldOn())
                .bind("reason", text(asked.reason()))
                .bind("by", work.operator().userId())
                .bind("name", work.operator().name())
                .bind("at", work.now())
                .execute();
    }

    private static @Nullable LocalDate day(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** One; empty where there is none of the number. */
    Optional<Deduction> find(UnitOfWork work, AddresseeNumber recipient, int number) {
        return of(work, recipient).stream()
                .filter(one -> one.number() == number)
                .findFirst();
    }

    /** Those of a recipient, the newest first. */
    List<Deduction> of(UnitOfWork work, AddresseeNumber recipient) {
        var found = new LinkedHashMap<Integer, Deduction>();
        work.sql()
                .createQuery("""
                        select d.*, (
                            select coalesce(sum(e.amount), 0) from child_allowance.payment_deduction e
                            join child_allowance.payment_run r using (municipality_code, run_id)
                            where e.recipient = d.recipient and e.deduction_number = d.deduction_number
                                and r.state in ('booked', 'paid', 'settled')) as taken
                        from child_allowance.deduction d
                        where d.recipient = :recipient order by d.deduction_number desc, d.version desc
                        """)
                .bind("recipient", recipient.value())
                .map((row, context) -> Map.entry(
                        new Deduction(
                                row.getInt("deduction_number"),
                                new DeductionKind(row.getString("kind")),
                                row.getLong("taken"),
                                new ArrayList<>()),
                        version(row)))
                .forEach(entry -> found.computeIfAbsent(entry.getKey().number(), _ -> entry.getKey())
                        .versions()
                        .add(entry.getValue()));
        return List.copyOf(found.values());
    }

    private static Deduction.Version version(ResultSet row) throws SQLException {
        var last = row.getObject("last_month", LocalDate.class);
        var child = row.getString("child");
        return new Deduction.Version(
                row.getInt("version"),
                Coded.find(DeductionBasis.class, row.getString("basis")).orElseThrow(),
                row.getObject("amount", Long.class),
                YearMonth.from(row.getObject("first_month", LocalDate.class)),
                last == null ? null : YearMonth.from(last),
                child == null ? null : new AddresseeNumber(child),
                row.getString("creditor"),
                row.getString("reference"),
                row.getObject("told_on", LocalDate.class),
                row.getBoolean("withdrawn"),
                row.getString("reason"),
                row.getString("recorded_by_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
