package jp.yakuba.testdata.chance;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Choices of unequal weight. */
public final class Weighted<T> {

    private final List<T> choices;
    private final double[] upTo;

    private Weighted(List<T> choices, double[] upTo) {
        this.choices = choices;
        this.upTo = upTo;
    }

    /** The choices, each with its weight; the weights need not add up to anything. */
    public static <T> Weighted<T> of(List<T> choices, ToDoubleFunction<T> weight) {
        double[] upTo = choices.stream().mapToDouble(weight).toArray();
        Arrays.parallelPrefix(upTo, Double::sum);
        return new Weighted<>(List.copyOf(choices), upTo);
    }

    /** One of the choices. */
    public T pick(Dice dice) {
        int found = Arrays.binarySearch(upTo, dice.fraction() * upTo[upTo.length - 1]);
        return choices.get(found >= 0 ? found + 1 : -found - 1);
    }
}
