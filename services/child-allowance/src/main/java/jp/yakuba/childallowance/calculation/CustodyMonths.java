package jp.yakuba.childallowance.calculation;

import java.util.List;
import jp.yakuba.foundation.parameter.Steps;

/** For which months of entitlement a child counts as being in custody. */
final class CustodyMonths {

    private final List<Entitled> entitled;
    private final Steps steps;

    CustodyMonths(List<Entitled> entitled, Steps steps) {
        this.entitled = entitled;
        this.steps = steps;
    }

    MonthSpans of(KnownChild child) {
        var spans = new MonthSpans.Collected();
        for (var one : entitled) {
            for (var claimed : one.custody()) {
                if (claimed.isOf(child)) {
                    add(one, claimed, spans);
                }
            }
        }
        return spans.merged();
    }

    private void add(Entitled one, ClaimedCustody claimed, MonthSpans.Collected spans) {
        var first = Math.max(claimed.start().number(), one.firstMonth());
        var last = Math.min(claimed.last(), one.lastShown());
        spans.add(first, last);
        if (steps.asked()
                && first <= last
                && !claimed.start().equals(one.months().start())) {
            var by = claimed.start().claim().equals(one.claim()) ? "の認定" : "の額改定";
            claimed.start().explain(claimed.child().child().name() + by, first, steps);
        }
    }
}
