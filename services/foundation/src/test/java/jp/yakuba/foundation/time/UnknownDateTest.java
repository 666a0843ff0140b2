package jp.yakuba.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yakuba.foundation.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@Requirement("001/1.1.8")
class UnknownDateTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/statutory/unknown-dates.csv", numLinesToSkip = 1)
    @Requirement({"001/1.1.8#3", "001/1.1.8#7"})
    void reads_the_wording_and_keeps_a_day_inside(int pattern, String input, String wording, String internal) {
        RecordedDate date = DateInput.parse(input);

        assertThat(date.unknown()).isTrue();
        assertThat(date.wording()).isEqualTo(wording);
        assertThat(date.value()).hasToString(internal);
        assertThat(UnknownDatePattern.all()
                        .filter(candidate -> candidate
                                .pattern()
                                .matcher(wording.replace(" ", ""))
                                .matches())
                        .map(UnknownDatePattern::number))
                .containsExactly(pattern);
    }

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "/statutory/unknown-dates.csv", numLinesToSkip = 1)
    void the_wording_is_shown_in_either_calendar_and_read_again(int pattern, String input, String wording) {
        RecordedDate date = DateInput.parse(input);

        assertThat(date.display(DateStyle.WAREKI)).isEqualTo(wording);
        assertThat(date.display(DateStyle.WESTERN)).isEqualTo(wording);
        assertThat(DateInput.parse(wording)).isEqualTo(date);
    }

    @Test
    @Requirement("001/1.1.8#3")
    void there_are_fourteen_patterns() {
        assertThat(UnknownDatePattern.values()).hasSize(14);
    }
}
