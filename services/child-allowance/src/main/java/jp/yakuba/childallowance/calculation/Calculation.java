package jp.yakuba.childallowance.calculation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.yakuba.childallowance.law.AgeStage;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.parameter.Parameter;
import jp.yakuba.foundation.parameter.Step;
import org.jspecify.annotations.Nullable;

/** The table of months as it is answered: amounts in whole yen, without what was not asked for. */
record Calculation(
        List<CalculatedStart> starts,
        List<CalculatedMonth> months,
        long total,
        long barred,
        @Nullable List<CalculatedStep> steps) {

    static Calculation of(AllowanceTable table, boolean steps) {
        return new Calculation(
                table.entitlements().stream().map(CalculatedStart::of).toList(),
                table.months().stream()
                        .map(month -> CalculatedMonth.of(month, steps))
                        .toList(),
                table.total().amount(),
                table.barred().amount(),
                steps ? explanations(table.steps()) : null);
    }

    private static List<CalculatedStep> explanations(List<Step> steps) {
        return steps.stream().map(CalculatedStep::of).toList();
    }

    /** The months of an entitlement; without them if it comes to none. */
    record CalculatedStart(
            @Nullable YearMonth month,
            StartRule rule,
            @Nullable LocalDate lastDay,
            @Nullable YearMonth lastMonth,
            EndRule end) {

        private static CalculatedStart of(EntitledMonths months) {
            var start = months.start();
            return new CalculatedStart(
                    months.isNone() ? null : start.month(),
                    start.rule(),
                    start.lastDay(),
                    months.isNone() ? null : Months.month(months.last()),
                    months.end());
        }
    }

    /** One month. */
    record CalculatedMonth(
            YearMonth month,
            MonthStatus status,
            long amount,
            YearMonth paidIn,
            boolean barred,
            List<CalculatedChild> children,
            @Nullable List<CalculatedStep> steps) {

        private static CalculatedMonth of(AllowanceMonth month, boolean steps) {
            return new CalculatedMonth(
                    month.month(),
                    month.status(),
                    month.amount().amount(),
                    month.paidIn(),
                    month.barred(),
                    month.children().stream().map(CalculatedChild::of).toList(),
                    steps ? explanations(month.steps()) : null);
        }
    }

    /** One child in a month. */
    record CalculatedChild(String name, @Nullable Integer rank, AgeStage stage, long amount, AmountReason reason) {

        private static CalculatedChild of(ChildAmount child) {
            return new CalculatedChild(
                    child.child(),
                    child.rank() == 0 ? null : child.rank(),
                    child.stage(),
                    child.amount().amount(),
                    child.reason());
        }
    }

    /** One step. */
    record CalculatedStep(
            String item,
            @Nullable Long amount,
            String rule,
            String article,
            @Nullable LawRow parameter) {

        private static CalculatedStep of(Step step) {
            return new CalculatedStep(
                    step.item(),
                    step.amount() == null ? null : step.amount().amount(),
                    step.rule(),
                    step.article(),
                    step.parameter() == null ? null : LawRow.of(step.parameter()));
        }
    }

    /** The row of the parameters of law that said how much. */
    record LawRow(
            String name,
            String value,
            String unit,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            String row) {

        private static LawRow of(Parameter parameter) {
            return new LawRow(
                    parameter.name(),
                    parameter.value(),
                    parameter.unit(),
                    known(parameter.firstDay()),
                    known(parameter.lastDay()),
                    parameter.row());
        }

        private static @Nullable LocalDate known(LocalDate day) {
            return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day;
        }
    }
}
