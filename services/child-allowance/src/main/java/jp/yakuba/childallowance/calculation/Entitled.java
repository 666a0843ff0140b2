package jp.yakuba.childallowance.calculation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.yakuba.childallowance.law.Months;
import org.jspecify.annotations.Nullable;

/**
 * An entitlement in months. It begins with its first child who is paid for, and ends with the day on which it was
 * extinguished, with the last child (児童手当法第4条第1項・第8条第2項), or before the month in which the income reaches the
 * upper limit; whatever comes after its end needs another claim.
 *
 * @param entitlement the entitlement
 * @param months its months
 * @param lastShown the last month of which there is something to say: that of the year above the upper limit, or its last one
 * @param custody which children are in custody for it
 */
record Entitled(Entitlement entitlement, EntitledMonths months, int lastShown, List<ClaimedCustody> custody) {

    private static final Comparator<Entitled> IN_TIME = Comparator.comparing(Entitled::claim, Claim.IN_TIME)
            .thenComparing(one -> one.entitlement.extinguishedOn(), Comparator.nullsLast(Comparator.naturalOrder()));

    /** All of a recipient, in the order of their claims; without streams, since it is made for each of a million. */
    static List<Entitled> all(AllowanceFacts facts, List<KnownChild> children) {
        var all = new ArrayList<Entitled>(facts.entitlements().size());
        for (var entitlement : facts.entitlements()) {
            all.add(of(facts, entitlement, children));
        }
        all.sort(IN_TIME);
        return all;
    }

    static Entitled of(AllowanceFacts facts, Entitlement entitlement, List<KnownChild> children) {
        var claimed = StartMonth.of(entitlement.claim());
        var day = entitlement.extinguishedOn();
        var extinguished = day == null ? Months.NEVER : Months.of(day);
        var custody = ClaimedCustody.all(claimed, children);
        var start = first(custody);
        if (start == null || start.number() > extinguished) {
            var why = claimed.number() > extinguished || start != null ? EndRule.EXTINGUISHED : EndRule.NO_CHILD;
            return new Entitled(
                    entitlement, new EntitledMonths(claimed, claimed.number() - 1, why), claimed.number() - 1, custody);
        }
        var withChild = paid(custody).endOf(start.number());
        var last = Math.min(withChild, extinguished);
        var above = IncomeTest.firstAboveCeiling(facts, start.number(), last);
        if (above != null) {
            var months = new EntitledMonths(start, above.first() - 1, EndRule.ABOVE_CEILING);
            return new Entitled(entitlement, months, Math.min(last, above.last()), custody);
        }
        var end = extinguished <= withChild ? EndRule.EXTINGUISHED : EndRule.NO_CHILD;
        return new Entitled(entitlement, new EntitledMonths(start, last, end), last, custody);
    }

    private static @Nullable StartMonth first(List<ClaimedCustody> custody) {
        StartMonth first = null;
        for (var claimed : custody) {
            var beginning = claimed.beginning();
            if (beginning != null && (first == null || beginning.number() < first.number())) {
                first = beginning;
            }
        }
        return first;
    }

    private static MonthSpans paid(List<ClaimedCustody> custody) {
        var paid = new MonthSpans.Collected();
        for (var claimed : custody) {
            claimed.addPaid(paid);
        }
        return paid.merged();
    }

    boolean has(int month) {
        return firstMonth() <= month && month <= lastShown;
    }

    int firstMonth() {
        return months.start().number();
    }

    Claim claim() {
        return entitlement.claim();
    }
}
