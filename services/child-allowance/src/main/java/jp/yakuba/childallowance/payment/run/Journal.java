package jp.yakuba.childallowance.payment.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What accounting is told of a run: sums by the fiscal year of the months paid for, and by kind (project-derived: the forms of
 * accounting are each municipality's own). Together they are what the banks were given less what they returned.
 */
@ApplicationScoped
class Journal {

    /**
     * A sum.
     *
     * @param fiscalYear of the months, from April on
     * @param kind {@code payment} 支払, {@code offset} 内払調整, {@code return} 振込不能
     * @param months how many months of recipients it is of
     */
    @Schema(name = "JournalEntry")
    record Entry(int fiscalYear, String kind, int months, long amount) {}

    /** In time. */
    List<Entry> of(UnitOfWork work, PaymentRunId run) {
        return work.sql()
                .createQuery("""
                        select cast(extract(year from p.month - interval '3 months') as integer) as fiscal_year, p.kind,
                            count(*) as months, sum(p.amount) as amount
                        from child_allowance.paid_month p
                        where p.act_id = :run or p.act_id in (
                            select t.return_id from child_allowance.returned_transfer t where t.run_id = :run)
                        group by 1, 2 order by 1, 2
                        """)
                .bind("run", run)
                .map((row, context) -> new Entry(
                        row.getInt("fiscal_year"), row.getString("kind"), row.getInt("months"), row.getLong("amount")))
                .list();
    }
}
