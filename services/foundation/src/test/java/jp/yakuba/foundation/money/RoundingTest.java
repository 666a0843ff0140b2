package jp.yakuba.foundation.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RoundingTest {

    @ParameterizedTest(name = "{0} to {1}")
    @CsvFileSource(resources = "/statutory/rounding.csv", numLinesToSkip = 1)
    void rounds_to_a_unit(long amount, long unit, long down, long up, long halfUp) {
        assertThat(Rounding.DOWN.toUnit(Yen.of(amount), unit)).isEqualTo(Yen.of(down));
        assertThat(Rounding.UP.toUnit(Yen.of(amount), unit)).isEqualTo(Yen.of(up));
        assertThat(Rounding.HALF_UP.toUnit(Yen.of(amount), unit)).isEqualTo(Yen.of(halfUp));
    }

    @Test
    void a_rate_is_applied_exactly_before_rounding() {
        assertThat(Rounding.DOWN.ofRate(Yen.of(1_234_567), 6, 100)).isEqualTo(Yen.of(74_074));
        assertThat(Rounding.UP.ofRate(Yen.of(1_234_567), 6, 100)).isEqualTo(Yen.of(74_075));
        assertThat(Rounding.DOWN.ofRate(Yen.of(100), 1, 3)).isEqualTo(Yen.of(33));
        assertThat(Rounding.DOWN.ofRate(Yen.of(Long.MAX_VALUE), 1, 1)).isEqualTo(Yen.of(Long.MAX_VALUE));
        assertThat(Rounding.HALF_UP.toYen(new BigDecimal("0.5"))).isEqualTo(Yen.of(1));
    }

    @Test
    void units_and_denominators_are_positive() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.DOWN.toUnit(Yen.ZERO, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.DOWN.ofRate(Yen.ZERO, 1, 0));
    }

    @Test
    void an_amount_that_overflows_is_an_error() {
        assertThatThrownBy(() -> Yen.of(Long.MAX_VALUE).plus(Yen.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Yen.of(Long.MIN_VALUE).negate()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Yen.of(Long.MAX_VALUE).times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Yen.of(Long.MIN_VALUE).minus(Yen.of(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void amounts_are_compared_limited_and_shown() {
        assertThat(Yen.of(-5).orAtLeast(Yen.ZERO)).isEqualTo(Yen.ZERO);
        assertThat(Yen.of(5).orAtMost(Yen.of(3))).isEqualTo(Yen.of(3));
        assertThat(Yen.of(3)).isLessThan(Yen.of(5));
        assertThat(Yen.of(1_234_567)).hasToString("1,234,567円");
        assertThat(Yen.of(-1).isNegative()).isTrue();
    }
}
