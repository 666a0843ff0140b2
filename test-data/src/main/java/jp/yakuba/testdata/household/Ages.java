package jp.yakuba.testdata.household;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.chance.Weighted;

/** Ages in families. */
final class Ages {

    private static final int YOUNGEST_MOTHER = 19;
    private static final int OLDEST_MOTHER = 44;

    private Ages() {}

    private record Range(int lowest, int highest, double weight) {}

    /** From ranges given as lowest age, highest age and weight. */
    static Weighted<Integer> ranges(int... lowestHighestWeight) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < lowestHighestWeight.length; i += 3) {
            ranges.add(new Range(lowestHighestWeight[i], lowestHighestWeight[i + 1], lowestHighestWeight[i + 2]));
        }
        List<Integer> ages = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Range range : ranges) {
            for (int age = range.lowest; age <= range.highest; age++) {
                ages.add(age);
                weights.add(range.weight / (range.highest - range.lowest + 1));
            }
        }
        int youngest = ages.getFirst();
        return Weighted.of(ages, age -> weights.get(age - youngest));
    }

    /** Husbands are two years older than their wives on average. */
    static int wifeOf(Dice dice, int husband) {
        return Math.max(18, husband - dice.between(-3, 7));
    }

    /** The mother's age at a birth: mostly around thirty. */
    static int atBirth(Dice dice) {
        return Math.clamp(24L + dice.below(7) + dice.below(7), YOUNGEST_MOTHER, OLDEST_MOTHER);
    }

    /**
     * The ages of children, oldest first: the first is given, the others follow as long as the mother is young enough.
     */
    static List<Integer> children(Dice dice, int oldest, int mother, int atMost) {
        List<Integer> ages = new ArrayList<>(List.of(oldest));
        while (ages.size() < atMost) {
            int gap = dice.chance(0.012) ? 0 : dice.between(1, 4);
            int next = ages.getLast() - gap;
            if (next < 0 || mother - next > OLDEST_MOTHER) {
                return ages;
            }
            ages.add(next);
        }
        return ages;
    }

    /** How many children a couple has: one, two, three or four. */
    static int childCount(Dice dice) {
        double fraction = dice.fraction();
        return fraction < 0.42 ? 1 : fraction < 0.86 ? 2 : fraction < 0.98 ? 3 : 4;
    }
}
