package jp.yakuba.childallowance.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.childallowance.payment.repayment.TimeBars;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The months of a recipient as the ledger has them, and which of them came back; only read here. */
@ApplicationScoped
class LedgerMonths {

    private final PaidMonths paid;
    private final TimeBars bars;

    LedgerMonths(PaidMonths paid, TimeBars bars) {
        this.paid = paid;
        this.bars = bars;
    }

    /** What of a month was booked besides what was paid. */
    private record CameBack(boolean fromBank, boolean fromRecipient) {

        private static final CameBack NOT = new CameBack(false, false);
    }

    /** All that are due or were paid, in time. */
    List<LedgerMonth> of(UnitOfWork work, AddresseeNumber recipient) {
        var back = cameBack(work, recipient);
        var barred = bars.of(work, recipient);
        return paid.of(work, recipient, PaidMonths.EVER).stream()
                .map(month -> {
                    var came = back.getOrDefault(month.month(), CameBack.NOT);
                    return new LedgerMonth(
                            month.month(),
                            month.due(),
                            month.paid(),
                            came.fromBank(),
                            came.fromRecipient(),
                            barred.get(month.month()));
                })
                .toList();
    }

    private static Map<YearMonth, CameBack> cameBack(UnitOfWork work, AddresseeNumber recipient) {
        var months = new HashMap<YearMonth, CameBack>();
        work.sql()
                .createQuery("""
                        select month, bool_or(kind = 'return') as from_bank,
                            bool_or(kind in ('repayment', 'write-off')) as from_recipient
                        from child_allowance.paid_month where recipient = :recipient group by month
                        """)
                .bind("recipient", recipient.value())
                .map((row, context) -> Map.entry(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        new CameBack(row.getBoolean("from_bank"), row.getBoolean("from_recipient"))))
                .forEach(entry -> months.put(entry.getKey(), entry.getValue()));
        return months;
    }
}
