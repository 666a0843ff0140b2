package jp.yakuba.testdata;

import java.time.LocalDate;

/**
 * What town to make. The same plan gives the same bytes.
 *
 * @param residents how many live there as of the day, 300 to 1,000,000
 * @param seed which of the towns of that size
 * @param asOf the day as of which the register is
 */
public record TownPlan(int residents, long seed, LocalDate asOf) {

    private static final int FEWEST = 300;
    private static final int MOST = 1_000_000;
    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2049;

    /** Takes a size and a day for which there is data. */
    public TownPlan {
        if (residents < FEWEST || residents > MOST) {
            throw new IllegalArgumentException("a town has %,d to %,d residents".formatted(FEWEST, MOST));
        }
        if (asOf.getYear() < FIRST_YEAR || asOf.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("a town is as of %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
        }
    }
}
