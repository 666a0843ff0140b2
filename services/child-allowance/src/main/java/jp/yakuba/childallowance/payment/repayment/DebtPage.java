package jp.yakuba.childallowance.payment.repayment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.foundation.time.WarekiMonth;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.screens.Option;
import org.jspecify.annotations.Nullable;

/**
 * What one owes, as the page shows it.
 *
 * @param remaining what is still owed
 * @param mayEnter whether who looks at it may propose to write it off, and something is owed
 */
public record DebtPage(
        String recipient,
        String remaining,
        String repaid,
        String payBy,
        List<Row> months,
        List<Line> writeOffs,
        List<Option> causes,
        boolean mayEnter) {

    /** A month. */
    public record Row(String month, String amount, String since, String barredFrom) {}

    /**
     * A write-off.
     *
     * @param mayDecide whether who looks at it may decide on it
     */
    public record Line(
            int entry,
            String recordedOn,
            String cause,
            String amount,
            String reason,
            String state,
            boolean mayDecide) {}

    /** A debtor in one line of the list. */
    public record ListLine(
            String recipient,
            String name,
            String firstMonth,
            String repaid,
            String remaining,
            String payBy,
            boolean overdue,
            String barredFrom,
            boolean barred,
            boolean waits) {

        static ListLine of(Debtor debtor, Map<AddresseeNumber, AddresseeInSight> people) {
            var person = people.get(debtor.recipient());
            return new ListLine(
                    debtor.recipient().value(),
                    person == null ? "" : person.name(),
                    DebtPage.month(debtor.firstMonth()),
                    yen(debtor.repaid()),
                    yen(debtor.remaining()),
                    day(debtor.payBy()),
                    debtor.overdue(),
                    day(debtor.barredFrom()),
                    debtor.barred() > 0,
                    debtor.writeOffWaits());
        }
    }

    static DebtPage of(Operator who, AddresseeNumber recipient, Debt debt) {
        var debtor = debt.debtor();
        return new DebtPage(
                recipient.value(),
                yen(debtor == null ? 0 : debtor.remaining()),
                debtor == null ? "" : yen(debtor.repaid()),
                day(debtor == null ? null : debtor.payBy()),
                debt.months().stream()
                        .map(month -> new Row(
                                month(month.month()), yen(month.amount()), day(month.since()), day(month.barredFrom())))
                        .toList(),
                debt.writeOffs().stream().map(one -> line(who, one)).toList(),
                Option.of(WriteOffCause.values(), WriteOffCause::japanese),
                debtor != null && who.may(ChildAllowancePermission.PAYMENT_RECIPIENT));
    }

    private static Line line(Operator who, WriteOff of) {
        var refusal = of.refusal();
        return new Line(
                of.entry(),
                day(of.recordedOn()),
                of.cause().japanese(),
                yen(of.amount()),
                of.reason(),
                of.waits()
                        ? "決裁待ち"
                        : day(of.decidedOn()) + (Boolean.TRUE.equals(of.accepted()) ? " 決裁" : " 却下：" + refusal),
                of.waits()
                        && who.may(ChildAllowancePermission.PAYMENT_APPROVE)
                        && !of.recordedBy().equals(who.userId()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : RecordedDate.of(day).display(DateStyle.WAREKI);
    }

    private static String month(YearMonth month) {
        return WarekiMonth.of(month) + "分";
    }

    private static String yen(long amount) {
        return "%,d円".formatted(amount);
    }
}
