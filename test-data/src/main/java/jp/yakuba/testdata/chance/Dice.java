package jp.yakuba.testdata.chance;

import java.time.LocalDate;
import java.util.List;

/**
 * A seeded source of chance (SplitMix64). The algorithm stands here, and not in the JDK's name for it, so that a seed
 * gives the same town on every JDK. One per shard; not for several threads.
 */
public final class Dice {

    private static final long GOLDEN_RATIO = 0x9E37_79B9_7F4A_7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The stream of a number: streams of one seed have nothing to do with each other. */
    public static Dice of(long seed, long stream) {
        return new Dice(mix(seed) ^ mix(stream + GOLDEN_RATIO));
    }

    /** 64 bits. */
    public long bits() {
        state += GOLDEN_RATIO;
        return mix(state);
    }

    /** A number from 0, less than the bound. */
    public int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(bits(), bound);
    }

    /** A number from the one to the other, both included. */
    public int between(int lowest, int highest) {
        return lowest + below(highest - lowest + 1);
    }

    /** A number from 0, less than 1. */
    public double fraction() {
        return (bits() >>> 11) * 0x1p-53;
    }

    /** Whether something of this probability happens. */
    public boolean chance(double probability) {
        return fraction() < probability;
    }

    /** One of the list, each as likely as the others. */
    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** A day from the one to the other, both included; the first when the last lies before it. */
    public LocalDate day(LocalDate first, LocalDate last) {
        long days = Math.max(0, last.toEpochDay() - first.toEpochDay());
        return first.plusDays(below((int) days + 1));
    }

    /** Spreads a number over all 64 bits. */
    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return mixed ^ (mixed >>> 31);
    }
}
