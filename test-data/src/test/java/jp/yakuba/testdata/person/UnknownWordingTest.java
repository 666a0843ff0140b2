package jp.yakuba.testdata.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.DateInput;
import jp.yakuba.foundation.time.RecordedDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Requirement("001/1.1.8")
class UnknownWordingTest {

    @ParameterizedTest
    @EnumSource(UnknownWording.class)
    void every_wording_is_one_the_register_understands(UnknownWording wording) {
        RecordedDate date = RecordedDates.unknown(LocalDate.of(1943, 12, 30), wording);
        assertThat(date.unknown()).isTrue();
        RecordedDate read = DateInput.parse(String.valueOf(date.wording()));
        assertThat(read.wording()).isEqualTo(date.wording());
        assertThat(read.unknown()).isTrue();
    }
}
