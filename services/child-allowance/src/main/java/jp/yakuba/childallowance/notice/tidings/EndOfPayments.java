package jp.yakuba.childallowance.notice.tidings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.notice.content.NoticeContent;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.childallowance.payment.recipient.Suspensions;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the payments to a recipient to whom nothing is due any more.
 *
 * @param owed what is still to be paid for each month
 * @param held what is held back of each month by a suspension (児童手当法第11条)
 * @param overpaid what was paid too much, in yen
 */
record EndOfPayments(List<NoticeContent.Amount> owed, List<NoticeContent.Amount> held, long overpaid) {

    EndOfPayments {
        owed = List.copyOf(owed);
        held = List.copyOf(held);
    }

    /** Of whom the last month is that one; null if none was due. */
    static EndOfPayments of(UnitOfWork work, PaidMonths paid, AddresseeNumber recipient, @Nullable YearMonth last) {
        var months = last == null
                ? List.<PaidMonths.Month>of()
                : paid.of(work, recipient, last.plusMonths(1).atDay(1));
        var held = heldFrom(work, recipient);
        return new EndOfPayments(
                owed(months, work.today(), month -> !held.test(month)),
                owed(months, work.today(), held),
                paid.overpaid(work, recipient));
    }

    /** Which months a suspension holds back (第11条). */
    private static Predicate<YearMonth> heldFrom(UnitOfWork work, AddresseeNumber recipient) {
        return Suspensions.heldFrom(work, recipient)
                .<Predicate<YearMonth>>map(first -> month -> !month.isBefore(first))
                .orElse(month -> false);
    }

    /** What is still to be paid: not what is barred by time (児童手当法第23条第1項). */
    private static List<NoticeContent.Amount> owed(
            List<PaidMonths.Month> months, LocalDate today, Predicate<YearMonth> which) {
        return NoticeContent.Amount.joined(months.stream()
                .filter(month -> month.due() > month.paid()
                        && !AllowanceLaw.isBarred(month.month(), today)
                        && which.test(month.month()))
                .map(month -> new NoticeContent.Amount(month.month(), month.month(), month.due() - month.paid()))
                .toList());
    }
}
