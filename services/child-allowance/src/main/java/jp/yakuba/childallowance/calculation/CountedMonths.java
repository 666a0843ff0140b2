package jp.yakuba.childallowance.calculation;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.childallowance.law.AgeStage;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.parameter.Step;
import jp.yakuba.foundation.parameter.Steps;

/**
 * For which months who is 児童 no more counts for the rank of the younger ones, by a statement of equivalent custody. A
 * statement made by the end of the school year of 18 goes on from it; one made with the claim for certification counts from
 * its first month; any other one as a claim for revision.
 */
final class CountedMonths {

    private final RecipientKind recipient;
    private final List<Entitled> entitled;
    private final Steps steps;

    CountedMonths(RecipientKind recipient, List<Entitled> entitled, Steps steps) {
        this.recipient = recipient;
        this.entitled = entitled;
        this.steps = steps;
    }

    MonthSpans of(KnownChild child) {
        if (child.child().equivalentCustody().isEmpty() || !recipient.countsWhoIsPastSchool()) {
            return MonthSpans.NONE;
        }
        var spans = new MonthSpans.Collected();
        for (var custody : child.child().equivalentCustody()) {
            for (var one : entitled) {
                add(child, custody, one, spans);
            }
        }
        return spans.merged();
    }

    private void add(KnownChild child, EquivalentCustody custody, Entitled one, MonthSpans.Collected spans) {
        var ages = child.ages();
        var stated = stated(custody, one, custody.followsAt(ages));
        var inTime = custody.isStatedInTime(ages);
        var first = Math.max(
                Math.max(inTime ? Months.of(custody.followsAt(ages)) + 1 : stated.number(), one.firstMonth()),
                ages.lastSchoolMonth(AllowanceLaw.childAge()) + 1);
        var last = Math.min(custody.period().lastMonth(), one.lastShown());
        spans.add(first, last);
        var counts = Math.max(first, AllowanceLaw.firstMonthThatCounts());
        if (!steps.asked() || counts > last || AllowanceLaw.of(counts).stage(ages, counts) != AgeStage.COUNTED) {
            return;
        }
        var item = child.child().name() + "の算定";
        if (inTime) {
            steps.add(inTime(item, custody, counts));
        } else {
            stated.explain(item, counts, steps);
        }
    }

    /** By the statement, or by the claim for certification with which it was made if that counts as long. */
    private static StartMonth stated(EquivalentCustody custody, Entitled one, LocalDate began) {
        var stated = StartMonth.of(custody.statement()).since(began);
        if (!custody.statement().date().equals(one.claim().date())) {
            return stated;
        }
        var certified = StartMonth.of(one.claim()).since(began);
        return certified.number() <= stated.number() ? certified : stated;
    }

    private static Step inTime(String item, EquivalentCustody custody, int from) {
        var rule = "%sの確認書。%d歳到達後の年度末までのものなので、間をあけずに数える"
                .formatted(custody.statement().date(), AllowanceLaw.childAge());
        return new Step(item + " " + Months.month(from) + "分から", null, rule, AmountReason.COUNTED_ONLY.article(), null);
    }
}
