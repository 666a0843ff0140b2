package jp.yakuba.foundation.money;

import java.util.Locale;

/**
 * An amount of yen; may be negative. All arithmetic is exact: an overflow is an error, not another amount.
 *
 * @param amount whole yen
 */
public record Yen(long amount) implements Comparable<Yen> {

    /** Nothing. */
    public static final Yen ZERO = new Yen(0);

    /** So many yen. */
    public static Yen of(long amount) {
        return new Yen(amount);
    }

    /** The sum. */
    public Yen plus(Yen other) {
        return new Yen(Math.addExact(amount, other.amount));
    }

    /** The difference. */
    public Yen minus(Yen other) {
        return new Yen(Math.subtractExact(amount, other.amount));
    }

    /** So many times. */
    public Yen times(long factor) {
        return new Yen(Math.multiplyExact(amount, factor));
    }

    /** The negative amount. */
    public Yen negate() {
        return new Yen(Math.negateExact(amount));
    }

    /** The larger of both; {@code orAtLeast(ZERO)} is how the tax laws write a deduction that cannot go below zero. */
    public Yen orAtLeast(Yen floor) {
        return amount < floor.amount ? floor : this;
    }

    /** The smaller of both. */
    public Yen orAtMost(Yen ceiling) {
        return amount > ceiling.amount ? ceiling : this;
    }

    /** Whether it is below zero. */
    public boolean isNegative() {
        return amount < 0;
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(amount, other.amount);
    }

    /** Grouped by thousands with the unit: {@code 1,234円}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d円", amount);
    }
}
