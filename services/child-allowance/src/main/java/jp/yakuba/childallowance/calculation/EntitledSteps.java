package jp.yakuba.childallowance.calculation;

import java.util.List;
import java.util.Objects;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.money.Yen;
import jp.yakuba.foundation.parameter.Step;
import jp.yakuba.foundation.parameter.Steps;

/** Puts into words from when to when there was entitlement, and why there is none in a month. */
final class EntitledSteps {

    private static final String BEGINS_AND_ENDS = "児童手当法第4条第1項・第8条第2項";

    private EntitledSteps() {}

    /** Its first month, and its last one where it has ended by the last month that is asked for. */
    static void explain(Entitled one, int asked, Steps steps) {
        var months = one.months();
        if (!months.isNone()) {
            months.start().explain("認定", one.firstMonth(), steps);
        }
        if (months.last() <= asked) {
            steps.add(end(one));
        }
    }

    private static Step end(Entitled one) {
        var months = one.months();
        var item = months.isNone() ? "認定" : "認定 " + Months.month(months.last()) + "分まで";
        var made = months.isNone() ? one.claim().date() + "の請求から受給資格のある月はない。" : "";
        return switch (months.end()) {
            case EXTINGUISHED ->
                new Step(
                        item,
                        null,
                        made + "消滅の事由の生じた日" + one.entitlement().extinguishedOn() + "の属する月まで",
                        BEGINS_AND_ENDS,
                        null);
            case NO_CHILD -> new Step(item, null, made + "支給要件児童のいる最後の月まで", BEGINS_AND_ENDS, null);
            case ABOVE_CEILING -> {
                var limits = Objects.requireNonNull(
                        AllowanceLaw.of(months.last() + 1).incomeLimits());
                yield Step.by(
                        Objects.requireNonNull(limits.ceiling()),
                        item,
                        null,
                        made + Months.month(months.last() + 1) + "分から"
                                + months.end().words() + "。その後は新たな認定の請求から");
            }
        };
    }

    /** Why nothing is due for a month that is of no entitlement. */
    static void explainNone(List<Entitled> entitled, int month, Steps steps) {
        var why = "認定の請求による始期の前";
        for (var one : entitled) {
            if (one.lastShown() < month) {
                why = one.months().end().words() + "ので受給資格がない";
            }
        }
        var article = AllowanceLaw.of(month).cited(BEGINS_AND_ENDS);
        steps.add(new Step(Months.month(month) + "分", Yen.ZERO, why, article, null));
    }
}
