package jp.yakuba.testdata.household;

import java.util.stream.IntStream;
import jp.yakuba.testdata.chance.Dice;

/**
 * Draws up one household after the other so that together they come to have the age structure of Japan: of some
 * households of one kind it takes the one that brings the residents so far nearest to it.
 */
public final class Households {

    private static final int CANDIDATES = 8;

    private final Dice dice;
    private final int[] residents = new int[AgeStructure.bands()];
    private int size;

    /** A shard without residents. */
    public Households(Dice dice) {
        this.dice = dice;
    }

    /** Counts residents who came about otherwise. */
    public void count(int age) {
        residents[AgeStructure.band(age)]++;
        size++;
    }

    /** The next household, of at most so many members. */
    public Sketch next(int atMost) {
        Sketch best = Shape.any(dice, atMost);
        double least = deviationWith(best);
        for (int i = 1; i < CANDIDATES; i++) {
            Sketch other = best.shape().sketch(dice);
            if (other.size() > atMost) {
                continue;
            }
            double deviation = deviationWith(other);
            if (deviation < least) {
                best = other;
                least = deviation;
            }
        }
        best.parts().forEach(part -> count(part.age()));
        return best;
    }

    /** How much farther from the structure the residents would be with the household: the sum of squared deviations. */
    private double deviationWith(Sketch sketch) {
        int[] with = residents.clone();
        sketch.parts().forEach(part -> with[AgeStructure.band(part.age())]++);
        int total = size + sketch.size();
        return IntStream.range(0, with.length)
                        .mapToDouble(band -> with[band] - total * AgeStructure.share(band))
                        .map(deviation -> deviation * deviation)
                        .sum()
                / total;
    }
}
