package jp.yakuba.childallowance.payment.deduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a run takes of deductions, or would by its preview; only read here. */
@ApplicationScoped
public class TakenDeductions {

    /** What is taken for one kind, all together. */
    @Schema(name = "TakenDeductionSum")
    public record Sum(DeductionKind kind, int recipients, long amount) {}

    /**
     * What is taken of one recipient for one offer or order.
     *
     * @param number which of the recipient
     * @param payMonth 支払期月 of what is paid
     * @param child whose fees they are; missing where they are of no child
     * @param creditor to whom it goes; missing of a donation
     */
    @Schema(name = "TakenDeduction")
    public record Taken(
            AddresseeNumber recipient,
            int number,
            DeductionKind kind,
            LocalDate payDay,
            YearMonth payMonth,
            @Nullable AddresseeNumber child,
            @Nullable String creditor,
            @Nullable String reference,
            long amount) {}

    /** Of a run by kind, in the order in which they are taken. */
    public List<Sum> sums(UnitOfWork work, PaymentRunId run) {
        return work
                .sql()
                .createQuery("""
                        select d.kind, count(distinct e.recipient) as recipients, sum(e.amount) as amount
                        from child_allowance.payment_deduction e
                        join child_allowance.deduction d using (municipality_code, recipient, deduction_number, version)
                        where e.run_id = :run group by d.kind
                        """)
                .bind("run", run)
                .map((row, context) -> new Sum(
                        new DeductionKind(row.getString("kind")), row.getInt("recipients"), row.getLong("amount")))
                .stream()
                .sorted(Comparator.comparingInt(sum -> sum.kind().place()))
                .toList();
    }

    /** Those of a run behind one, in the order of the recipients' numbers; of one kind or all. */
    List<Taken> list(
            UnitOfWork work,
            PaymentRunId run,
            @Nullable DeductionKind kind,
            @Nullable AddresseeNumber after,
            int afterNumber,
            int limit) {
        return work.sql()
                .createQuery("""
                        select e.recipient, e.deduction_number, d.kind, r.pay_day, e.pay_month, d.child, d.creditor, d.reference, e.amount
                        from child_allowance.payment_deduction e
                        join child_allowance.payment_run r using (municipality_code, run_id)
                        join child_allowance.deduction d using (municipality_code, recipient, deduction_number, version)
                        where e.run_id = :run and (cast(:kind as text) is null or d.kind = :kind)
                            and (e.recipient, e.deduction_number) > (:after, :afterNumber)
                        order by e.recipient, e.deduction_number limit :limit
                        """)
                .bind("run", run)
                .bind("kind", kind == null ? null : kind.code())
                .bind("after", after == null ? "" : after.value())
                .bind("afterNumber", afterNumber)
                .bind("limit", limit)
                .map((row, context) -> taken(row))
                .list();
    }

    private static Taken taken(ResultSet row) throws SQLException {
        var child = row.getString("child");
        return new Taken(
                new AddresseeNumber(row.getString("recipient")),
                row.getInt("deduction_number"),
                new DeductionKind(row.getString("kind")),
                row.getObject("pay_day", LocalDate.class),
                YearMonth.from(row.getObject("pay_month", LocalDate.class)),
                child == null ? null : new AddresseeNumber(child),
                row.getString("creditor"),
                row.getString("reference"),
                row.getLong("amount"));
    }
}
