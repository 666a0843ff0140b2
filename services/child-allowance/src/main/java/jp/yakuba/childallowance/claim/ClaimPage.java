package jp.yakuba.childallowance.claim;

import java.util.List;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.approval.Decision;
import jp.yakuba.platform.screens.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One claim as its page shows it.
 *
 * @param facts what was claimed
 * @param step which of 仮登録, 審査, 決裁 and 本登録 is next; 5 when nothing is
 * @param passed the reasons for which alerts were passed
 * @param open whether something can still come of it
 */
public record ClaimPage(
        ClaimLine line,
        List<Fact> facts,
        List<ChildLine> children,
        @Nullable MonthsShown months,
        int step,
        List<String> passed,
        Findings findings,
        boolean open,
        Decision decision) {

    /** A child in one line. */
    public record ChildLine(
            String addressee, String birthDate, String care, String livelihood, String living, String paid) {}

    /** The months that follow, and why. */
    public record MonthsShown(String first, String rule, String lastDay, String last, String amount, List<String> why) {

        static MonthsShown of(ClaimedMonths months) {
            return new MonthsShown(
                    ClaimPages.month(months.first()),
                    months.rule().words(),
                    months.lastDay() == null ? "" : ClaimPages.day(months.lastDay()),
                    ClaimPages.month(months.last()) + "（" + months.end().words() + "）",
                    "%,d円".formatted(months.amount()),
                    months.explanation().stream()
                            .map(why -> why.item() + "：" + why.rule() + "（" + why.article() + "）")
                            .toList());
        }
    }
}
