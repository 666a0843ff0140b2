package jp.yakuba.childallowance.monthcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.entitlement.AmountChange;
import jp.yakuba.childallowance.entitlement.AmountSpan;
import jp.yakuba.childallowance.entitlement.CertifiedMonths;
import jp.yakuba.childallowance.entitlement.MonthSpan;

/**
 * What stands of a recipient: how much is due for which months, who is paid for, and by which certification for which months.
 */
record StandingOf(List<AmountSpan> amounts, Set<CertifiedMonths.OfChild> children, Set<OfClaim> certified) {

    /** Of whom nothing stands. */
    static final StandingOf NOTHING = new StandingOf(List.of(), Set.of(), Set.of());

    /** The months of a certification. */
    record OfClaim(ClaimId claim, MonthSpan months) {}

    StandingOf {
        amounts = List.copyOf(amounts);
        children = Set.copyOf(children);
        certified = Set.copyOf(certified);
    }

    /** What should stand by the certifications. */
    static StandingOf of(List<CertifiedMonths> certified) {
        var amounts = new ArrayList<AmountSpan>();
        var children = new HashSet<CertifiedMonths.OfChild>();
        var claims = new HashSet<OfClaim>();
        for (var one : certified) {
            one.amounts().stream().filter(span -> span.amount() > 0).forEach(amounts::add);
            children.addAll(one.children());
            var months = one.months();
            if (months != null) {
                claims.add(new OfClaim(one.claim(), months));
            }
        }
        return new StandingOf(amounts, children, claims);
    }

    /** Where the two are not the same; of amounts month by month, barred by time or not. */
    List<Deviation> deviations(StandingOf wanted) {
        var found = new ArrayList<Deviation>();
        if (!certified.equals(wanted.certified)) {
            found.add(Deviation.of("認定の期間"));
        }
        if (!children.equals(wanted.children)) {
            found.add(Deviation.of("支給する児童"));
        }
        if (!amounts.equals(wanted.amounts)) {
            AmountChange.between(amounts, wanted.amounts, LocalDate.MIN).stream()
                    .filter(AmountChange::differs)
                    .map(Deviation::of)
                    .forEach(found::add);
        }
        return found;
    }
}
