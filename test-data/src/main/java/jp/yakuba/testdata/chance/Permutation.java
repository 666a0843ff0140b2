package jp.yakuba.testdata.chance;

/**
 * A seeded one-to-one mapping of the numbers below a size onto themselves (Feistel network with cycle walking). It
 * gives a million numbers that look random and never repeat, without a set of those already given.
 */
public final class Permutation {

    private static final int ROUNDS = 4;

    private final long seed;
    private final long size;
    private final int halfBits;
    private final long halfMask;

    /** The mapping of a seed for the numbers from 0, less than the size. */
    public Permutation(long seed, long size) {
        this.seed = seed;
        this.size = size;
        this.halfBits = (Long.SIZE - Long.numberOfLeadingZeros(size - 1) + 1) / 2;
        this.halfMask = (1L << halfBits) - 1;
    }

    /** What the number is mapped to. */
    public long of(long number) {
        if (number < 0 || number >= size) {
            throw new IllegalArgumentException("outside the permutation");
        }
        long walked = shuffle(number);
        while (walked >= size) {
            walked = shuffle(walked);
        }
        return walked;
    }

    private long shuffle(long number) {
        long left = number >>> halfBits;
        long right = number & halfMask;
        for (int round = 0; round < ROUNDS; round++) {
            long mixed = left ^ (Dice.mix(Dice.mix(seed + round) + right) & halfMask);
            left = right;
            right = mixed;
        }
        return left << halfBits | right;
    }
}
