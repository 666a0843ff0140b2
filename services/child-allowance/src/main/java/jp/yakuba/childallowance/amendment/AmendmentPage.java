package jp.yakuba.childallowance.amendment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.yakuba.childallowance.amendment.amended.AmendedMonths;
import jp.yakuba.childallowance.entitlement.AmountChange;
import jp.yakuba.childallowance.filing.FilingPage;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.foundation.time.WarekiMonth;
import jp.yakuba.platform.screens.Fact;
import jp.yakuba.platform.screens.PeopleHeader;
import org.jspecify.annotations.Nullable;

/**
 * One amendment as its page shows it.
 *
 * @param inSight whose it is, and who comes in
 * @param recipient whose it is
 * @param facts what was entered
 * @param rescind where one begins to take it back; empty where one cannot
 */
public record AmendmentPage(
        FilingPage filing,
        PeopleHeader inSight,
        String recipient,
        String kind,
        List<Fact> facts,
        List<ChildLine> children,
        @Nullable MonthsShown months,
        String rescind) {

    /** Whether it was decided on, or against, and so is told of. */
    public boolean told() {
        return filing.told(months != null);
    }

    /** A child in one line. */
    public record ChildLine(String addressee, String name, String birthDate, String care, String counted) {}

    /** What comes of it. */
    public record MonthsShown(String first, String last, String rule, String lastDay, List<ChangeLine> changes) {

        static MonthsShown of(AmendedMonths months) {
            var first = months.first();
            var last = months.last();
            return new MonthsShown(
                    first == null ? "変わる月はありません" : month(first),
                    last == null
                            ? "支給する月はありません"
                            : month(last) + "（" + months.end().words() + "）",
                    months.rule() == null ? "" : months.rule().words(),
                    months.lastDay() == null ? "" : day(months.lastDay()),
                    months.changes().stream().map(ChangeLine::of).toList());
        }
    }

    /** What is due before and after in one line. */
    public record ChangeLine(String months, String before, String after, String difference, String barred) {

        static ChangeLine of(AmountChange change) {
            var months = change.first().equals(change.last())
                    ? month(change.first())
                    : month(change.first()) + "から" + month(change.last()) + "まで";
            return new ChangeLine(
                    months,
                    yen(change.before()),
                    yen(change.after()),
                    change.differs() ? "%+,d円".formatted(change.difference().amount()) : "",
                    change.barred() && change.differs() ? "時効" : "");
        }
    }

    private static String yen(long amount) {
        return "%,d円".formatted(amount);
    }

    static String day(LocalDate day) {
        return RecordedDate.of(day).display(DateStyle.WAREKI);
    }

    static String month(YearMonth month) {
        return WarekiMonth.of(month) + "分";
    }
}
