package jp.yakuba.childallowance.payment.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.childallowance.payment.deduction.DeductionKind;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What accounting is told of a run: sums by the fiscal year of the months paid for, and by kind (project-derived: the forms of
 * accounting are each municipality's own). Without what was deducted they are together what the banks were given less what they
 * returned; what was deducted is told by what it was taken for.
 */
@ApplicationScoped
class Journal {

    /**
     * A sum.
     *
     * @param fiscalYear of the months, from April on
     * @param kind {@code payment} 支払, {@code offset} 内払調整, {@code deduction} 徴収・寄附, {@code return} 振込不能
     * @param deduction for what it was taken; missing of the others
     * @param months how many months of recipients it is of
     */
    @Schema(name = "JournalEntry")
    record Entry(int fiscalYear, String kind, @Nullable DeductionKind deduction, int months, long amount) {}

    /** In time. */
    List<Entry> of(UnitOfWork work, PaymentRunId run) {
        return work.sql()
                .createQuery("""
                        with booked as (
                            select p.recipient, p.month, p.amount,
                                sum(p.amount) over (partition by p.recipient order by p.month) - p.amount as start
                            from child_allowance.paid_month p
                            join child_allowance.payment_run r on p.act_id = r.deduction_act_id where r.run_id = :run),
                        taken as (
                            select e.recipient, d.kind, e.amount,
                                sum(e.amount) over (partition by e.recipient order by e.place) - e.amount as start
                            from child_allowance.payment_deduction e
                            join child_allowance.deduction d
                                using (municipality_code, recipient, deduction_number, version)
                            where e.run_id = :run),
                        entry as (
                            select p.recipient, p.month, p.kind, cast(null as text) as deduction, p.amount
                            from child_allowance.paid_month p
                            where p.act_id = :run or p.act_id in (
                                select t.return_id from child_allowance.returned_transfer t where t.run_id = :run)
                            union all
                            select b.recipient, b.month, 'deduction', t.kind,
                                least(b.start + b.amount, t.start + t.amount) - greatest(b.start, t.start)
                            from booked b join taken t using (recipient)
                            where b.start < t.start + t.amount and t.start < b.start + b.amount)
                        select cast(extract(year from month - interval '3 months') as integer) as fiscal_year, kind, deduction,
                            count(distinct (recipient, month)) as months, sum(amount) as amount
                        from entry group by 1, 2, 3 order by 1, 2, 3
                        """)
                .bind("run", run)
                .map((row, context) -> new Entry(
                        row.getInt("fiscal_year"),
                        row.getString("kind"),
                        row.getString("deduction") == null ? null : new DeductionKind(row.getString("deduction")),
                        row.getInt("months"),
                        row.getLong("amount")))
                .list();
    }
}
