package jp.yakuba.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.RejectedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement("001/1.1.8")
class CivilDateTest {

    @Test
    void holds_a_day_no_calendar_has() {
        CivilDate day = CivilDate.parse("2019-02-29");
        assertThat(day.isCalendarDay()).isFalse();
        assertThat(day.clampedToCalendar()).isEqualTo(LocalDate.of(2019, 2, 28));
        assertThatThrownBy(day::toLocalDate).isInstanceOf(RejectedValue.class);
        assertThat(day).isGreaterThan(new CivilDate(2019, 2, 28)).isLessThan(new CivilDate(2019, 3, 1));
    }

    @Test
    void every_day_of_the_calendar_is_one() {
        for (LocalDate day = LocalDate.of(1868, 1, 1); day.getYear() < 2101; day = day.plusDays(1)) {
            CivilDate same = CivilDate.of(day);
            assertThat(same.isCalendarDay()).isTrue();
            assertThat(same.toLocalDate()).isEqualTo(day);
            assertThat(CivilDate.parse(same.toString())).isEqualTo(same);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2019-2-28", "2019/02/28", "20190228", "2019-02-28 ", "2019-02-28T00:00:00", "２０１９-02-28"})
    void reads_nothing_but_the_form_of_the_data_lists(String text) {
        assertThatThrownBy(() -> CivilDate.parse(text)).isInstanceOf(RejectedValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "2019-00-01", "2019-13-01", "2019-01-00", "2019-01-32"})
    void refuses_what_cannot_be_written(String text) {
        assertThatThrownBy(() -> CivilDate.parse(text))
                .isInstanceOfSatisfying(RejectedValue.class, refused -> assertThat(refused.code())
                        .isEqualTo("date-impossible"));
    }
}
