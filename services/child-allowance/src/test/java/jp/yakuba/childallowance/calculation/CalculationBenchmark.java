package jp.yakuba.childallowance.calculation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.yakuba.foundation.parameter.Steps;

/**
 * Measures the calculation alone, on one thread: families a second without and with steps, for one month and for a year.
 * Prints a line per measurement. {@code CalculationBenchmark [seconds]}
 */
final class CalculationBenchmark {

    private static final int FAMILIES = 10_000;
    private static final LocalDate CLAIMED = LocalDate.parse("2024-10-15");
    private static final YearMonth FIRST = YearMonth.parse("2025-05");

    private long sum;

    private CalculationBenchmark() {}

    public static void main(String[] arguments) {
        var each = Duration.ofSeconds(arguments.length > 0 ? Long.parseLong(arguments[0]) : 10);
        var benchmark = new CalculationBenchmark();
        benchmark.measure("one month", families(1), Steps.none(), each);
        benchmark.measure("twelve months", families(12), Steps.none(), each);
        benchmark.measure("one month with steps", families(1), Steps.kept(), each);
    }

    private void measure(String what, List<AllowanceFacts> families, Steps steps, Duration each) {
        run(families, steps, each.dividedBy(2));
        var perSecond = run(families, steps, each);
        System.out.printf("%s: %,d families/s (target without steps: 1,000,000/s per core)%n", what, perSecond);
    }

    private long run(List<AllowanceFacts> families, Steps steps, Duration lasting) {
        var began = System.nanoTime();
        var done = 0L;
        while (System.nanoTime() - began < lasting.toNanos()) {
            for (var family : families) {
                for (var month :
                        AllowanceCalculator.calculate(family, steps.further()).months()) {
                    sum += month.amount().amount();
                }
            }
            done += families.size();
        }
        if (sum == 0) {
            throw new IllegalStateException("nothing was due to anybody");
        }
        return Math.round(done * 1e9 / (System.nanoTime() - began));
    }

    /** One to four children from newborn to twenty; who is past school is counted by a statement. */
    private static List<AllowanceFacts> families(int months) {
        var random = new Random(27);
        return IntStream.range(0, FAMILIES)
                .mapToObj(i -> {
                    var children = new ArrayList<Child>();
                    for (var c = 0; c <= Math.min(random.nextInt(4), random.nextInt(4)); c++) {
                        children.add(child("子" + c, CLAIMED.minusDays(random.nextInt(20 * 365))));
                    }
                    return new AllowanceFacts(
                            RecipientKind.GENERAL,
                            List.of(new Entitlement(Families.claimed(CLAIMED, ClaimReason.OTHER, null), null)),
                            children,
                            List.of(),
                            FIRST,
                            FIRST.plusMonths(months - 1),
                            null);
                })
                .toList();
    }

    private static Child child(String name, LocalDate born) {
        var stated = born.isBefore(CLAIMED.minusYears(18))
                ? List.of(new EquivalentCustody(born, null, Families.claimed(CLAIMED, ClaimReason.OTHER, null)))
                : List.<EquivalentCustody>of();
        return new Child(
                name, Families.born(born.toString()), List.of(new Period(born, null)), List.of(), stated, List.of());
    }
}
