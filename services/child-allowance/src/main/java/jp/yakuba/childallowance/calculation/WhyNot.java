package jp.yakuba.childallowance.calculation;

import java.util.List;
import jp.yakuba.childallowance.law.AgeStage;
import jp.yakuba.childallowance.law.Months;

/** Why a child does not count in a month. */
final class WhyNot {

    private WhyNot() {}

    static AmountReason of(RecipientKind recipient, KnownChild child, AgeStage stage, int month) {
        if (month < child.ages().born()) {
            return AmountReason.NOT_BORN;
        }
        if (!stage.isChild()) {
            return stage == AgeStage.COUNTED && recipient.countsWhoIsPastSchool()
                    ? AmountReason.NOT_STATED
                    : AmountReason.PAST_AGE;
        }
        if (isIn(child.facilities(), month)) {
            return AmountReason.IN_FACILITY;
        }
        return touch(child.custody(), month) ? AmountReason.BEFORE_START : AmountReason.NOT_IN_CUSTODY;
    }

    /** For the whole month. */
    private static boolean isIn(List<Period> periods, int month) {
        return periods.stream().anyMatch(period -> Months.of(period.from()) < month && month < period.lastMonth());
    }

    /** For a day of it. */
    private static boolean touch(List<Period> periods, int month) {
        return periods.stream().anyMatch(period -> Months.of(period.from()) <= month && month <= period.lastMonth());
    }
}
