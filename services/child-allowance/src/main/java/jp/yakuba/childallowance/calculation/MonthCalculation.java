package jp.yakuba.childallowance.calculation;

import java.util.Arrays;
import java.util.List;
import jp.yakuba.childallowance.law.AgeStage;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Amount;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.money.Yen;
import jp.yakuba.foundation.parameter.Parameter;
import jp.yakuba.foundation.parameter.Step;
import jp.yakuba.foundation.parameter.Steps;
import org.jspecify.annotations.Nullable;

/** One month of one recipient. Children are ranked by age, and each comes to the amount of its rank and stage. */
final class MonthCalculation {

    private final AllowanceFacts facts;
    private final AllowanceLaw law;
    private final int month;
    private final MonthStatus status;
    private final Steps steps;
    private int rank;

    MonthCalculation(AllowanceFacts facts, int month, Steps steps) {
        this.facts = facts;
        this.month = month;
        this.law = AllowanceLaw.of(month);
        this.steps = steps;
        this.status = IncomeTest.status(facts, law, month, steps);
    }

    AllowanceMonth of(List<ChildMonths> children) {
        var amounts = new ChildAmount[children.size()];
        var total = 0L;
        for (var i = 0; i < amounts.length; i++) {
            amounts[i] = amount(children.get(i));
            total += amounts[i].amount().amount();
        }
        if (steps.asked()) {
            steps.add(new Step(Months.month(month) + "分", Yen.of(total), "各児童の額の合計", law.cited("児童手当法第6条第1項"), null));
        }
        return row(facts, month, status, Yen.of(total), Arrays.asList(amounts), steps);
    }

    static AllowanceMonth row(
            AllowanceFacts facts, int month, MonthStatus status, Yen total, List<ChildAmount> children, Steps steps) {
        var terms = AllowanceLaw.of(month).terms();
        var corrected = facts.correctedOn();
        var barred = corrected != null && !corrected.isBefore(terms.barredFrom(month));
        if (steps.asked() && barred) {
            steps.add(Step.by(
                    terms.bar(),
                    Months.month(month) + "分の時効",
                    total,
                    "支払期月" + Months.month(terms.paidIn(month)) + "の翌月の初日から"
                            + terms.bar().number() + terms.bar().unit() + "を過ぎた（" + terms.barredFrom(month) + "から）"));
        }
        return new AllowanceMonth(
                Months.month(month), status, total, children, Months.month(terms.paidIn(month)), barred, steps.list());
    }

    private ChildAmount amount(ChildMonths child) {
        var stage = law.stage(child.known().ages(), month);
        if (stage.isChild() && child.custody().has(month)) {
            return facts.recipient() == RecipientKind.FACILITY
                    ? due(child, stage, 0, law.facilityAmount(stage), AmountReason.FACILITY)
                    : inCustody(child, stage, ++rank);
        }
        if (stage == AgeStage.COUNTED && child.counted().has(month)) {
            return nothing(child, stage, ++rank, AmountReason.COUNTED_ONLY, law.countedAge());
        }
        return nothing(child, stage, 0, WhyNot.of(facts.recipient(), child.known(), stage, month), null);
    }

    private ChildAmount inCustody(ChildMonths child, AgeStage stage, int place) {
        var amount = law.amount(stage, place);
        if (amount == null) {
            return nothing(child, stage, place, AmountReason.COUNTED_ONLY, null);
        }
        if (status == MonthStatus.SPECIAL_BENEFIT) {
            return due(child, stage, place, law.specialBenefit(), AmountReason.SPECIAL_BENEFIT);
        }
        return status == MonthStatus.ABOVE_CEILING
                ? nothing(child, stage, place, AmountReason.ABOVE_CEILING, null)
                : due(child, stage, place, amount, law.isThird(place) ? AmountReason.THIRD : AmountReason.BELOW_THIRD);
    }

    private ChildAmount due(
            ChildMonths child, AgeStage stage, int place, @Nullable Amount amount, AmountReason reason) {
        if (amount == null) {
            return nothing(child, stage, place, AmountReason.PAST_AGE, null);
        }
        return explained(new ChildAmount(child.name(), place, stage, amount.yen(), reason), amount.parameter());
    }

    private ChildAmount nothing(
            ChildMonths child, AgeStage stage, int place, AmountReason reason, @Nullable Parameter parameter) {
        return explained(new ChildAmount(child.name(), place, stage, Yen.ZERO, reason), parameter);
    }

    private ChildAmount explained(ChildAmount amount, @Nullable Parameter parameter) {
        if (steps.asked() && amount.reason().isOfTheMonth()) {
            var place = amount.rank() == 0 ? "" : " 第" + amount.rank() + "子";
            var rule = amount.stage().words() + "・" + amount.reason().words();
            var item = amount.child() + place;
            steps.add(
                    parameter == null
                            ? new Step(
                                    item,
                                    amount.amount(),
                                    rule,
                                    law.cited(amount.reason().article()),
                                    null)
                            : Step.by(parameter, item, amount.amount(), rule));
        }
        return amount;
    }
}
