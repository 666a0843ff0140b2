package jp.yakuba.childallowance.unpaid.owed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.childallowance.payment.OwedMonths.Balance;
import jp.yakuba.childallowance.payment.OwedMonths.Moved;
import jp.yakuba.foundation.Requirement;
import org.junit.jupiter.api.Test;

/** What of the months of somebody who has died is paid to the child. */
class UnpaidMonthsTest {

    private static final LocalDate DEATH = LocalDate.parse("2026-03-20");
    private static final LocalDate CLAIMED = LocalDate.parse("2026-06-01");

    @Test
    void the_month_of_the_death_is_the_last_one() {
        var months = of(CLAIMED, balance("2026-02", 15_000), balance("2026-03", 15_000), balance("2026-04", 15_000));

        assertThat(months.months())
                .extracting(month -> month.month() + " " + month.amount())
                .containsExactly("2026-02 15000", "2026-03 15000");
        assertThat(months.amount()).isEqualTo(30_000);
    }

    @Test
    @Requirement("027/1.23#1")
    void what_is_barred_by_time_on_the_day_of_the_claim_is_not_paid_and_is_not_booked() {
        var balances = List.of(balance("2026-01", 15_000), balance("2026-02", 15_000), balance("2026-03", 15_000));
        var late = Stream.iterate(CLAIMED, day -> day.plusDays(1))
                .map(day -> UnpaidMonths.of(balances, DEATH, day))
                .dropWhile(months -> !months.areBarred())
                .findFirst()
                .orElseThrow();

        assertThat(late.months()).extracting(UnpaidMonths.Month::barred).contains(true, false);
        assertThat(late.months().getFirst().amount()).isZero();
        assertThat(late.amount()).isEqualTo(late.payable().size() * 15_000L);
        assertThat(late.moved(balances))
                .extracting(Moved::month)
                .doesNotContain(late.months().getFirst().month())
                .hasSameSizeAs(late.payable());
    }

    @Test
    @Requirement("027/1.13#1")
    void what_the_dead_was_paid_too_much_is_set_off_the_first_months_first() {
        // Given
        var balances = List.of(
                balance("2025-11", -20_000),
                balance("2025-12", -5_000),
                balance("2026-02", 15_000),
                balance("2026-03", 15_000));

        // When
        var months = UnpaidMonths.of(balances, DEATH, CLAIMED);

        // Then
        assertThat(months.months())
                .extracting(month -> month.offset() + " " + month.amount())
                .containsExactly("15000 0", "10000 5000");
        assertThat(months.moved(balances))
                .containsExactly(
                        moved("2026-02", 15_000, 0),
                        moved("2026-03", 15_000, 5_000),
                        moved("2025-11", -20_000, 0),
                        moved("2025-12", -5_000, 0));
        assertThat(months.moved(balances).stream()
                        .mapToLong(one -> one.taken() - one.given())
                        .sum())
                .as("nothing is made or lost")
                .isZero();
    }

    @Test
    void of_what_was_overpaid_no_more_is_set_off_than_is_owed() {
        // Given
        var balances = List.of(balance("2025-11", -40_000), balance("2026-03", 15_000));

        // When
        var months = UnpaidMonths.of(balances, DEATH, CLAIMED);

        // Then
        assertThat(months.amount()).isZero();
        assertThat(months.moved(balances)).containsExactly(moved("2026-03", 15_000, 0), moved("2025-11", -15_000, 0));
    }

    private static UnpaidMonths of(LocalDate claimed, Balance... balances) {
        return UnpaidMonths.of(List.of(balances), DEATH, claimed);
    }

    private static Balance balance(String month, long balance) {
        return new Balance(YearMonth.parse(month), balance);
    }

    private static Moved moved(String month, long taken, long given) {
        return new Moved(YearMonth.parse(month), taken, given);
    }
}
