package jp.yakuba.childallowance.calculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.parameter.Steps;
import org.jspecify.annotations.Nullable;

/**
 * For which months a child counts as being in custody. What was so on the day of the claim for certification counts from
 * its first month; what began later, by a claim for revision (児童手当法第9条第1項); what ended, to the month of its end
 * (第9条第3項). Nothing counts before the month after it began.
 */
final class CustodyMonths {

    private static final Comparator<Period> IN_TIME = Comparator.comparing(Period::from);

    private final List<Entitled> entitled;
    private final Steps steps;

    CustodyMonths(List<Entitled> entitled, Steps steps) {
        this.entitled = entitled;
        this.steps = steps;
    }

    MonthSpans of(RecipientKind recipient, Child child) {
        var spans = new MonthSpans.Collected();
        for (var period : periods(recipient, child)) {
            for (var entitlement : entitled) {
                var start = start(entitlement, period, child);
                if (start != Months.NEVER) {
                    var last = Math.min(lastMonth(period), entitlement.last());
                    spans.add(Math.max(start, entitlement.start().number()), last);
                }
            }
        }
        return spans.merged();
    }

    /** When it is with the recipient: of a parent, outside of facilities; of a facility, in it. */
    static List<Period> periods(RecipientKind recipient, Child child) {
        if (recipient == RecipientKind.FACILITY) {
            return child.facilities();
        }
        if (child.facilities().isEmpty()) {
            return child.custody();
        }
        var facilities = child.facilities().stream().sorted(IN_TIME).toList();
        var outside = new ArrayList<Period>();
        child.custody().forEach(period -> leaveOut(facilities, period, outside));
        return outside;
    }

    /** The day of coming or going belongs to both, as the month of it does. */
    private static void leaveOut(List<Period> facilities, Period custody, List<Period> outside) {
        var from = custody.from();
        for (var facility : facilities) {
            var touches = facility.to() == null || facility.to().isAfter(from);
            if (!touches || (custody.to() != null && facility.from().isAfter(custody.to()))) {
                continue;
            }
            if (facility.from().isAfter(from)) {
                outside.add(new Period(from, facility.from()));
            }
            if (facility.to() == null) {
                return;
            }
            from = facility.to();
        }
        if (custody.to() == null || !from.isAfter(custody.to())) {
            outside.add(new Period(from, custody.to()));
        }
    }

    private int start(Entitled entitlement, Period period, Child child) {
        if (!period.from().isAfter(entitlement.claim().date())) {
            return first(entitlement.claim(), entitlement.start(), period);
        }
        var revision = revision(child.revisionClaims(), period.from());
        if (revision == null) {
            return Months.NEVER;
        }
        var start = StartMonth.of(revision);
        if (steps.asked()) {
            start.explain(revision, child.name() + "の額改定", steps);
        }
        return first(revision, start, period);
    }

    private static int first(Claim claim, StartMonth start, Period period) {
        var isNoMatterOfTheReform = start.rule() == StartRule.REFORM
                && period.from().isAfter(AllowanceLaw.reform().day());
        var claimed = isNoMatterOfTheReform ? Months.of(claim.date()) + 1 : start.number();
        return Math.max(Months.of(period.from()) + 1, claimed);
    }

    /** The first claim for revision that was made since the period began. */
    private static @Nullable Claim revision(List<Claim> claims, LocalDate since) {
        Claim first = null;
        for (var claim : claims) {
            if (!claim.date().isBefore(since) && (first == null || claim.date().isBefore(first.date()))) {
                first = claim;
            }
        }
        return first;
    }

    private static int lastMonth(Period period) {
        return period.to() == null ? Months.NEVER : Months.of(period.to());
    }
}
