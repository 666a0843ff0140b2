package jp.yakuba.foundation.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * The three ways in which law rounds to a unit of yen: 切捨て, 切上げ, 四捨五入. The amount is taken without its sign, so
 * that a repayment is rounded like the payment it undoes.
 */
public enum Rounding {
    /** 切捨て: toward zero. */
    DOWN(RoundingMode.DOWN),
    /** 切上げ: away from zero. */
    UP(RoundingMode.UP),
    /** 四捨五入: to the nearer; half goes away from zero. */
    HALF_UP(RoundingMode.HALF_UP);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    /** Rounds an amount to a unit, for example of 100 or 1,000 yen. */
    public Yen toUnit(Yen yen, long unit) {
        return toUnit(BigDecimal.valueOf(yen.amount()), unit);
    }

    /** Rounds an exact result to whole yen. */
    public Yen toYen(BigDecimal exact) {
        return toUnit(exact, 1);
    }

    /**
     * The amount times a rate given as a fraction, for example 6/100, rounded to whole yen with nothing lost between.
     */
    public Yen ofRate(Yen yen, long numerator, long denominator) {
        if (denominator <= 0) {
            throw new IllegalArgumentException("the denominator must be positive");
        }
        BigInteger product = BigInteger.valueOf(yen.amount()).multiply(BigInteger.valueOf(numerator));
        return new Yen(new BigDecimal(product)
                .divide(BigDecimal.valueOf(denominator), 0, mode)
                .longValueExact());
    }

    private Yen toUnit(BigDecimal exact, long unit) {
        if (unit <= 0) {
            throw new IllegalArgumentException("the unit must be positive");
        }
        BigDecimal units = exact.divide(BigDecimal.valueOf(unit), 0, mode);
        return new Yen(units.multiply(BigDecimal.valueOf(unit)).longValueExact());
    }
}
