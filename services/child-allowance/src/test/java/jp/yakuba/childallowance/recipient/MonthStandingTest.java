package jp.yakuba.childallowance.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How the payment of October 2026 stands, which is paid in December 2026 and barred from January 2029; what was paid too much of it
 * on 10 December 2026 is claimed back to 10 December 2031.
 */
class MonthStandingTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @ParameterizedTest
    @Requirement({"027/1.14#2", "027/1.23#1"})
    @CsvSource(delimiter = '|', textBlock = """
            0     | 0     | false | false |         | 2026-12-01 | NOTHING
            10000 | 10000 | false | false |         | 2026-12-11 | PAID
            10000 | 10000 | true  | false |         | 2027-01-15 | PAID
            10000 | 10000 | false | true  |         | 2027-01-15 | REPAID
            0     | 0     | false | true  |         | 2027-01-15 | REPAID
            10000 | 0     | false | false |         | 2026-12-31 | TO_BE_PAID
            10000 | 0     | false | false |         | 2027-01-01 | OWED
            15000 | 10000 | false | false |         | 2027-01-01 | OWED
            10000 | 0     | false | false | 2026-10 | 2026-12-31 | HELD
            10000 | 0     | false | false | 2026-11 | 2026-12-31 | TO_BE_PAID
            10000 | 0     | true  | false |         | 2026-12-31 | RETURNED
            0     | 10000 | false | false |         | 2026-12-31 | OVERPAID
            10000 | 0     | false | false | 2026-10 | 2028-12-31 | HELD
            10000 | 0     | false | false | 2026-10 | 2029-01-01 | BARRED
            0     | 10000 | false | false |         | 2028-12-31 | OVERPAID
            0     | 10000 | false | false |         | 2029-01-01 | OVERPAID
            0     | 10000 | false | false |         | 2031-12-10 | OVERPAID
            0     | 10000 | false | false |         | 2031-12-11 | BARRED
            15000 | 10000 | false | false |         | 2028-12-31 | OWED
            15000 | 10000 | false | false |         | 2029-01-01 | BARRED
            """)
    void a_month_stands_as_its_ledger_says(
            long due,
            long paid,
            boolean fromBank,
            boolean fromRecipient,
            YearMonth heldFrom,
            LocalDate today,
            MonthStanding standing) {
        var month = new LedgerMonth(
                OCTOBER, due, paid, fromBank, fromRecipient, paid > due ? LocalDate.parse("2031-12-11") : null);

        assertThat(MonthStanding.of(month, heldFrom, today)).isEqualTo(standing);
    }

    @Test
    void the_line_shows_the_year_asked_for_or_the_nearest_of_which_there_is_something() {
        var months = List.of(month("2025-12"), month("2026-03"), month("2027-04"));
        var ledger = new Timeline.Ledger(months, true, null);

        assertThat(line(ledger, 2025).name()).isEqualTo("令和7年度");
        assertThat(line(ledger, 2025).before()).isEmpty();
        assertThat(line(ledger, 2025).after()).isEqualTo("2026");
        assertThat(line(ledger, 2025).months())
                .extracting(Timeline.Month::asked)
                .containsExactly("", "", "", "", "", "", "", "", "2025-12", "", "", "2026-03");
        assertThat(line(ledger, 2026).months()).extracting(Timeline.Month::due).containsOnly("");
        assertThat(line(ledger, 1999).year()).isEqualTo(2025);
        assertThat(line(ledger, 2099).year()).isEqualTo(2027);
        assertThat(Timeline.of(new Timeline.Ledger(List.of(), true, null), 2026, LocalDate.of(2026, 12, 1)))
                .isNull();
    }

    @Test
    void who_may_not_see_payments_sees_what_is_due_and_no_more() {
        var ledger = new Timeline.Ledger(List.of(month("2025-12")), false, null);

        assertThat(line(ledger, 2025).tellsPayments()).isFalse();
        assertThat(line(ledger, 2025).months().get(8).due()).isEqualTo("10,000");
    }

    private static Timeline line(Timeline.Ledger ledger, int year) {
        return Objects.requireNonNull(Timeline.of(ledger, year, LocalDate.of(2026, 12, 1)));
    }

    private static LedgerMonth month(String month) {
        return new LedgerMonth(YearMonth.parse(month), 10_000, 0, false, false);
    }
}
