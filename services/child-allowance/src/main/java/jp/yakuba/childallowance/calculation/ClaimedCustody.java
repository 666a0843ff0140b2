package jp.yakuba.childallowance.calculation;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.childallowance.law.AllowanceLaw;
import org.jspecify.annotations.Nullable;

/**
 * A child in custody for an entitlement. What is so on the day of the claim for certification counts from its first month;
 * what begins later, by a claim for revision (児童手当法第9条第1項); what ends, to the month of its end (第9条第3項). Nothing
 * counts before the month after it began, and nothing that is over when it is claimed.
 *
 * @param child the child
 * @param start from which month it counts
 * @param last the last month
 * @param certified from which month by what was claimed on the day of the claim for certification; null if it was not so then
 */
record ClaimedCustody(
        KnownChild child,
        StartMonth start,
        int last,
        @Nullable StartMonth certified) {

    /** All that a claim for certification brings, and the claims for revision after it. */
    static List<ClaimedCustody> all(StartMonth certification, List<KnownChild> children) {
        var all = new ArrayList<ClaimedCustody>(children.size());
        for (var child : children) {
            for (var period : child.custody()) {
                var claimed = of(certification, child, period);
                if (claimed != null) {
                    all.add(claimed);
                }
            }
        }
        return all;
    }

    /** Of all claims by that from which it counts the longest; null if nobody has claimed. */
    private static @Nullable ClaimedCustody of(StartMonth certification, KnownChild child, Period period) {
        var day = certification.claim().date();
        var certified = period.has(day) ? certification.since(period.from()) : null;
        var start = certified;
        for (var claim : child.child().revisionClaims()) {
            if (claim.date().isBefore(day) || !period.has(claim.date())) {
                continue;
            }
            start = earlier(start, StartMonth.of(claim).since(period.from()));
            certified = claim.date().equals(day) ? start : certified;
        }
        return start == null ? null : new ClaimedCustody(child, start, period.lastMonth(), certified);
    }

    private static StartMonth earlier(@Nullable StartMonth one, StartMonth other) {
        return one == null || other.number() < one.number() ? other : one;
    }

    /** Whether it is of the child, which its name tells from the others. */
    boolean isOf(KnownChild other) {
        return child.child().name().equals(other.child().name());
    }

    /** From which month an entitlement begins with it: that of a child who is paid for; null if with none. */
    @Nullable
    StartMonth beginning() {
        var paid = certified != null
                && certified.number() <= last
                && certified.number() <= AllowanceLaw.of(certified.number()).lastPaidMonth(child.ages());
        return paid ? certified : null;
    }

    /** Adds the months in which it is paid for by the law of each. */
    void addPaid(MonthSpans.Collected months) {
        for (var law : AllowanceLaw.editions()) {
            months.add(
                    Math.max(start.number(), law.firstMonth()),
                    Math.min(Math.min(last, law.lastMonth()), law.lastPaidMonth(child.ages())));
        }
    }
}
