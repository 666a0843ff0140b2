package jp.yakuba.foundation.finding;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** How rules say what they found. */
public final class Found {

    private Found() {}

    /** The finding if the condition holds. */
    public static Findings when(boolean condition, Supplier<Finding> finding) {
        return condition ? Findings.of(finding.get()) : Findings.none();
    }

    /** What is found in each element of a list, at its place: {@code movers[0]}. */
    public static Findings inEach(String list, int size, IntFunction<Findings> rule) {
        return Findings.of(IntStream.range(0, size)
                .mapToObj(i -> rule.apply(i).at(list + "[" + i + "]"))
                .map(Findings::list)
                .flatMap(List::stream)
                .toList());
    }
}
