package jp.yakuba.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarekiMonthTest {

    @ParameterizedTest
    @CsvSource({
        "1989-01, 昭和64年1月",
        "1989-02, 平成元年2月",
        "2019-04, 平成31年4月",
        "2019-05, 令和元年5月",
        "2026-12, 令和8年12月",
    })
    void a_month_is_of_the_era_of_its_first_day(YearMonth month, String shown) {
        assertThat(WarekiMonth.of(month)).isEqualTo(shown);
    }
}
