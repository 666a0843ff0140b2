package jp.yakuba.testdata.household;

import java.util.Arrays;

/**
 * How many people of each age: per ten thousand and in bands of five years, approximations of the published population
 * estimates of Japan for October 2024; the last band is 100 and over.
 */
public final class AgeStructure {

    private static final int YEARS_PER_BAND = 5;
    private static final int[] PER_TEN_THOUSAND = {
        320, 390, 420, 440, 505, 520, 515, 560, 615, 715, 765, 690, 605, 585, 660, 625, 475, 335, 175, 60, 8
    };
    private static final double TOTAL = Arrays.stream(PER_TEN_THOUSAND).sum();

    private AgeStructure() {}

    /** How many bands there are. */
    public static int bands() {
        return PER_TEN_THOUSAND.length;
    }

    /** The band of an age, from 0. */
    public static int band(int age) {
        return Math.min(age / YEARS_PER_BAND, PER_TEN_THOUSAND.length - 1);
    }

    /** The share of a band, of 1. */
    public static double share(int band) {
        return PER_TEN_THOUSAND[band] / TOTAL;
    }
}
