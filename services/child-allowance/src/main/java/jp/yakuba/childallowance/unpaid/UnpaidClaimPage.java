package jp.yakuba.childallowance.unpaid;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.childallowance.filing.FilingPage;
import jp.yakuba.childallowance.unpaid.owed.UnpaidMonths;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.foundation.time.WarekiMonth;
import jp.yakuba.platform.screens.Fact;
import jp.yakuba.platform.screens.PeopleHeader;
import org.jspecify.annotations.Nullable;

/**
 * One claim as its page shows it.
 *
 * @param inSight the child, the dead, and who acts for the child
 * @param facts what was entered
 */
public record UnpaidClaimPage(
        FilingPage filing,
        PeopleHeader inSight,
        List<Fact> facts,
        @Nullable MonthsShown months) {

    /** Whether it was decided on, or against, and so is told of. */
    public boolean told() {
        return filing.told(months != null);
    }

    /** What is paid. */
    public record MonthsShown(String amount, List<MonthLine> months) {

        static MonthsShown of(UnpaidMonths months) {
            return new MonthsShown(
                    yen(months.amount()),
                    months.months().stream().map(MonthLine::of).toList());
        }
    }

    /** A month in one line. */
    public record MonthLine(String month, String owed, String offset, String amount, String barred) {

        static MonthLine of(UnpaidMonths.Month month) {
            return new MonthLine(
                    WarekiMonth.of(month.month()) + "分",
                    yen(month.owed()),
                    month.offset() == 0 ? "" : yen(month.offset()),
                    month.barred() ? "" : yen(month.amount()),
                    month.barred() ? "時効" : "");
        }
    }

    static String yen(long amount) {
        return "%,d円".formatted(amount);
    }

    static String day(LocalDate day) {
        return RecordedDate.of(day).display(DateStyle.WAREKI);
    }
}
