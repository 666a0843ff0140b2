package jp.yakuba.childallowance.claim;

import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.yakuba.childallowance.claim.claimed.ClaimedMonths;
import jp.yakuba.childallowance.entitlement.AmountSpan;
import jp.yakuba.childallowance.filing.FilingPage;
import jp.yakuba.childallowance.filing.StepWords;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.platform.screens.Fact;
import jp.yakuba.platform.screens.PeopleHeader;
import org.jspecify.annotations.Nullable;

/**
 * One claim as its page shows it.
 *
 * @param inSight who claims and for whom
 * @param facts what was claimed
 * @param annulledBy where the decision stands by which the certification was taken back; empty while it holds
 * @param annul where one begins to take it back; empty where one cannot
 */
public record ClaimPage(
        FilingPage filing,
        PeopleHeader inSight,
        String claimant,
        List<Fact> facts,
        List<ChildLine> children,
        @Nullable MonthsShown months,
        String annulledBy,
        String annul) {

    /** Whether it was decided on, or against, and so is told of. */
    public boolean told() {
        return filing.told(months != null);
    }

    /**
     * A child in one line.
     *
     * @param person who it is; null to who may not see people, and where nobody is known of the number
     */
    public record ChildLine(
            String addressee,
            @Nullable AddresseeInSight person,
            String birthDate,
            String care,
            String livelihood,
            String living,
            String stated,
            String paid) {}

    /**
     * The months that follow, and why.
     *
     * @param amounts how the amount goes on
     */
    public record MonthsShown(
            String first,
            String rule,
            String lastDay,
            String last,
            String amount,
            List<String> why,
            List<SpanShown> amounts) {

        static MonthsShown of(ClaimedMonths months) {
            return new MonthsShown(
                    ClaimPages.month(months.first()),
                    months.rule().words(),
                    months.lastDay() == null ? "" : ClaimPages.day(months.lastDay()),
                    ClaimPages.month(months.last()) + "（" + months.end().words() + "）",
                    "%,d円".formatted(months.amount()),
                    months.explanation().stream()
                            .map(why -> StepWords.of(why.item() + "：" + why.rule()) + "（" + why.article() + "）")
                            .toList(),
                    months.amounts().stream().map(SpanShown::of).toList());
        }
    }

    /** Months in a row for which the same is due. */
    public record SpanShown(String first, String last, long months, String amount) {

        static SpanShown of(AmountSpan span) {
            return new SpanShown(
                    ClaimPages.month(span.first()),
                    ClaimPages.month(span.last()),
                    span.first().until(span.last(), ChronoUnit.MONTHS) + 1,
                    "%,d円".formatted(span.amount()));
        }
    }
}
