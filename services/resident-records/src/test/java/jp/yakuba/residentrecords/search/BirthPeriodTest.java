package jp.yakuba.residentrecords.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.office.search.BirthPeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement("001/2.1.3")
class BirthPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "S55.12.3, 1980-12-03, 1980-12-03",
        "昭和55年12月3日, 1980-12-03, 1980-12-03",
        "19801203, 1980-12-03, 1980-12-03",
        "1980/12/3, 1980-12-03, 1980-12-03",
        "s551203, 1980-12-03, 1980-12-03",
        "S55.12, 1980-12-01, 1980-12-31",
        "s5512, 1980-12-01, 1980-12-31",
        "昭和55年12月, 1980-12-01, 1980-12-31",
        "1980-12, 1980-12-01, 1980-12-31",
        "198012, 1980-12-01, 1980-12-31",
        "1980年12月, 1980-12-01, 1980-12-31",
        "1980, 1980-01-01, 1980-12-31",
        "1980年, 1980-01-01, 1980-12-31",
        "S55, 1980-01-01, 1980-12-31",
        "Ｓ５５, 1980-01-01, 1980-12-31",
        "昭和５５年, 1980-01-01, 1980-12-31",
        "昭和55年頃, 1980-01-01, 1980-12-31",
        "R元, 2019-01-01, 2019-12-31",
        "令和元年5月, 2019-05-01, 2019-05-31",
        "1980〜1985, 1980-01-01, 1985-12-31",
        "S55.12.3～S56.1, 1980-12-03, 1981-01-31",
        "昭和55年から昭和56年, 1980-01-01, 1981-12-31",
        "H31.2.29, 2019-02-29, 2019-02-29",
    })
    void what_is_known_of_a_birth_date_is_a_period(String typed, String first, String last) {
        var period = BirthPeriod.parse(typed);

        assertThat(period.first()).hasToString(first);
        assertThat(period.last()).hasToString(last);
        assertThat(period.ofAnyYear()).isFalse();
        assertThat(period.typed()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12月3日", "１２月３日"})
    void month_and_day_are_those_of_any_year(String typed) {
        assertThat(BirthPeriod.parse(typed).ofAnyYear()).isTrue();
        assertThat(BirthPeriod.parse(typed).first().toString()).endsWith("-12-03");
        assertThat(BirthPeriod.parse(typed).narrows()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "山田, date-format",
        "S55.13, date-impossible",
        "1985〜1980, period-reversed",
        "1980〜1981〜1982, date-format",
        "〜, blank",
        "9999999999999, date-format",
    })
    void what_is_no_date_is_refused(String typed, String code) {
        assertThatExceptionOfType(RejectedValue.class)
                .isThrownBy(() -> BirthPeriod.parse(typed))
                .satisfies(rejected -> assertThat(rejected.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({"1980, true", "1980〜1984, true", "1980〜1985, false", "1900〜2026, false"})
    void a_long_period_does_not_narrow(String typed, boolean narrows) {
        assertThat(BirthPeriod.parse(typed).narrows()).isEqualTo(narrows);
    }
}
