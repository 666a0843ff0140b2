package jp.yakuba.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;
import jp.yakuba.foundation.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@Requirement({"001/1.1.8", "001/1.3.6"})
class WarekiDateTest {

    @ParameterizedTest(name = "{5}")
    @CsvFileSource(resources = "/statutory/wareki.csv", numLinesToSkip = 1)
    @Requirement({"001/1.1.9#3", "001/1.3.6#1"})
    void is_the_western_date_and_back(
            String era, int year, int month, int day, String western, String longForm, String shortForm, String note) {
        WarekiDate date = new WarekiDate(Eras.ofName(era), year, month, day);

        assertThat(date.toCivilDate()).hasToString(western);
        assertThat(WarekiDate.of(CivilDate.parse(western), date.era())).isEqualTo(date);
        assertThat(date.longForm()).isEqualTo(longForm);
        assertThat(date.shortForm()).isEqualTo(shortForm);
        assertThat(DateInput.parse(longForm).wareki()).contains(date);
        assertThat(DateInput.parse(shortForm).wareki()).contains(date);
    }

    @Test
    void every_day_since_meiji6_is_the_one_of_the_java_calendar() {
        for (LocalDate day = LocalDate.of(1873, 1, 1); day.isBefore(LocalDate.of(2030, 1, 1)); day = day.plusDays(1)) {
            JapaneseDate expected = JapaneseDate.from(day);
            WarekiDate date = WarekiDate.of(CivilDate.of(day)).orElseThrow();
            assertThat(date.year()).isEqualTo(expected.get(ChronoField.YEAR_OF_ERA));
            assertThat(Integer.parseInt(date.era().code()) - 2)
                    .isEqualTo(expected.getEra().getValue());
            assertThat(date.toCivilDate().toLocalDate()).isEqualTo(day);
        }
    }

    @Test
    void a_shared_day_is_two_dates_and_without_an_era_the_later() {
        CivilDate shared = new CivilDate(1926, 12, 25);
        assertThat(WarekiDate.of(shared)).hasToString("Optional[昭和元年12月25日]");
        assertThat(WarekiDate.of(shared, Eras.ofName("大正"))).hasToString("大正15年12月25日");
        assertThat(WarekiDate.of(new CivilDate(1912, 7, 30))).hasToString("Optional[大正元年7月30日]");
    }

    @Test
    void before_meiji_there_is_none() {
        assertThat(WarekiDate.of(new CivilDate(1867, 12, 31))).isEmpty();
    }
}
