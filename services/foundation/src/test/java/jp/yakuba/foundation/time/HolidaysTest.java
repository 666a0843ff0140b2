package jp.yakuba.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2019-05-01, 即位の日",
        "2019-10-22, 即位礼正殿の儀",
        "2020-07-23, 海の日",
        "2021-07-22, 海の日",
        "2024-02-12, 建国記念の日の振替",
        "2026-09-22, 国民の休日"
    })
    void knows_the_holidays_that_only_a_law_or_their_neighbours_made(LocalDate day, String reason) {
        assertThat(Holidays.isHoliday(day)).as(reason).isTrue();
    }

    @Test
    void knows_that_a_holiday_was_moved() {
        assertThat(Holidays.isHoliday(LocalDate.of(2020, 7, 20))).isFalse();
        assertThat(Holidays.isHoliday(LocalDate.of(2021, 10, 11))).isFalse();
    }

    @Test
    void the_office_is_closed_on_weekends_holidays_and_around_new_year() {
        assertThat(Holidays.isOfficeDay(LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(Holidays.isOfficeDay(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(Holidays.isOfficeDay(LocalDate.of(2026, 11, 22))).isFalse();
        assertThat(Holidays.isOfficeDay(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(Holidays.isOfficeDay(LocalDate.of(2026, 12, 28))).isTrue();
        assertThat(Holidays.isOfficeDay(LocalDate.of(2026, 12, 29))).isFalse();
        assertThat(Holidays.isOfficeDay(LocalDate.of(2027, 1, 3))).isFalse();
        assertThat(Holidays.isOfficeDay(LocalDate.of(2027, 1, 4))).isTrue();
    }

    @Test
    void a_term_that_ends_on_a_closed_day_ends_on_the_next_open_one() {
        assertThat(Holidays.officeDayFrom(LocalDate.of(2026, 12, 29))).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(Holidays.officeDayFrom(LocalDate.of(2026, 11, 20))).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void names_the_holiday() {
        assertThat(Holidays.name(LocalDate.of(2026, 1, 1))).contains("元日");
        assertThat(Holidays.name(LocalDate.of(2026, 1, 2))).isEmpty();
    }
}
