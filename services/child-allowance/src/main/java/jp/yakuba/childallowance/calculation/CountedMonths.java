package jp.yakuba.childallowance.calculation;

import java.util.List;
import jp.yakuba.childallowance.law.Ages;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;

/**
 * For which months who is 児童 no more counts for the rank of the younger ones, by a statement of equivalent custody. A
 * statement made by the end of the school year of 18 goes on from it; one made with the claim for certification counts from
 * its first month; any other one as a claim for revision.
 */
final class CountedMonths {

    private final List<Entitled> entitled;

    CountedMonths(List<Entitled> entitled) {
        this.entitled = entitled;
    }

    MonthSpans of(Child child, Ages ages) {
        if (child.equivalentCustody().isEmpty()) {
            return MonthSpans.NONE;
        }
        var spans = new MonthSpans.Collected();
        for (var custody : child.equivalentCustody()) {
            for (var entitlement : entitled) {
                var first = Math.max(
                        Math.max(began(custody, ages), stated(custody, ages, entitlement)),
                        entitlement.start().number());
                spans.add(first, Math.min(ended(custody), entitlement.last()));
            }
        }
        return spans.merged();
    }

    /** No gap where it follows upon the custody of a 児童; else the month after it began. */
    private static int began(EquivalentCustody custody, Ages ages) {
        var childAge = childAge();
        return custody.from().isAfter(ages.schoolYearEnd(childAge).plusDays(1))
                ? Months.of(custody.from()) + 1
                : ages.lastSchoolMonth(childAge) + 1;
    }

    private static int stated(EquivalentCustody custody, Ages ages, Entitled entitlement) {
        var statement = custody.statement();
        var childAge = childAge();
        if (!statement.date().isAfter(ages.schoolYearEnd(childAge))) {
            return ages.lastSchoolMonth(childAge) + 1;
        }
        if (statement.date().equals(entitlement.claim().date())) {
            return entitlement.start().number();
        }
        var start = StartMonth.of(statement);
        var beganByTheReform = !custody.from().isAfter(AllowanceLaw.reform().day());
        return start.rule() == StartRule.REFORM && !beganByTheReform ? Months.of(statement.date()) + 1 : start.number();
    }

    private static int ended(EquivalentCustody custody) {
        return custody.to() == null ? Months.NEVER : Months.of(custody.to());
    }

    private static int childAge() {
        return AllowanceLaw.of(Months.NEVER).childAge();
    }
}
