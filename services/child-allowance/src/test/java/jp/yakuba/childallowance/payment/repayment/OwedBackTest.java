package jp.yakuba.childallowance.payment.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import jp.yakuba.childallowance.calculation.StatutoryCases;
import jp.yakuba.foundation.Requirement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When what was paid too much is claimed back no more, which is later than what was not paid is paid no more. */
class OwedBackTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 10);

    static Stream<StatutoryCases.Row> repayments() {
        return StatutoryCases.of("027-repayments").stream();
    }

    @ParameterizedTest
    @Requirement("027/1.14#2")
    @MethodSource("repayments")
    void it_is_claimed_back_to_the_day_on_which_five_years_are_past_and_no_longer(StatutoryCases.Row row) {
        // Given
        var barredFrom = LocalDate.parse(row.text("barred_from"));

        // When
        var owed = OwedBack.of(MONTH, 10_000, LocalDate.parse(row.text("since")));

        // Then
        assertThat(owed.barredFrom()).isEqualTo(barredFrom);
        assertThat(owed.isBarred(barredFrom.minusDays(1))).isFalse();
        assertThat(owed.isBarred(barredFrom)).isTrue();
    }
}
