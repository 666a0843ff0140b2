package jp.yakuba.office.banking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.Holidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankDaysTest {

    @ParameterizedTest
    @Requirement("027/4.10#2")
    @CsvSource({
        // The pay days of 2026 (reference 027 §3.5).
        "2026-02-10, 2026-02-10",
        "2026-04-10, 2026-04-10",
        "2026-06-10, 2026-06-10",
        "2026-08-10, 2026-08-10",
        "2026-10-10, 2026-10-09",
        "2026-12-10, 2026-12-10",
        // A Sunday, a day off between two holidays, all of the golden week.
        "2026-11-29, 2026-11-27",
        "2026-09-22, 2026-09-18",
        "2026-05-06, 2026-05-01",
        // The turn of the year.
        "2026-12-30, 2026-12-30",
        "2026-12-31, 2026-12-30",
        "2027-01-01, 2026-12-30",
        "2027-01-03, 2026-12-30",
        "2027-01-04, 2027-01-04",
    })
    void a_pay_day_on_which_banks_do_not_work_moves_to_the_bank_day_before(LocalDate day, LocalDate paid) {
        assertThat(BankDays.onOrBefore(day)).isEqualTo(paid);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-10, 0, 2026-12-10", "2026-12-10, 3, 2026-12-07", "2027-01-05, 2, 2026-12-30"})
    void a_file_is_with_the_bank_so_many_bank_days_before(LocalDate paid, int days, LocalDate due) {
        assertThat(BankDays.before(paid, days)).isEqualTo(due);
    }

    @Test
    void banks_work_on_29_and_30_december_when_the_office_is_closed() {
        var day = LocalDate.of(2026, 12, 29);

        assertThat(BankDays.isBankDay(day)).isTrue();
        assertThat(Holidays.isOfficeDay(day)).isFalse();
    }
}
