package jp.yakuba.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Random;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.RejectedValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement({"001/1.1.8", "001/1.3.6"})
class DateInputTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/statutory/date-input.csv", numLinesToSkip = 1)
    void reads_what_clerks_type_and_keeps_the_era(String input, String western, @Nullable String era) {
        RecordedDate date = DateInput.parse(input);

        assertThat(date.value()).hasToString(western);
        assertThat(date.enteredEra().map(Era::name).orElse(null)).isEqualTo(era);
        assertThat(date.unknown()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/statutory/wareki-refused.csv", numLinesToSkip = 1)
    void refuses_what_is_no_date_and_does_not_repeat_it(String input, String code) {
        RejectedValue refused = catchThrowableOfType(RejectedValue.class, () -> DateInput.parse(input));

        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.message() + refused.remedy()).doesNotContain(input);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　\t"})
    void refuses_nothing(String input) {
        assertThat(catchThrowableOfType(RejectedValue.class, () -> DateInput.parse(input))
                        .code())
                .isEqualTo("blank");
    }

    @Test
    void an_era_that_has_ended_names_its_last_day() {
        assertThat(catchThrowableOfType(RejectedValue.class, () -> DateInput.parse("H31.5.1"))
                        .remedy())
                .isEqualTo("平成は31年4月30日までです。その後の日は次の元号で入力してください。");
    }

    @Test
    void refuses_a_hundred_thousand_characters_unread() {
        assertThat(catchThrowableOfType(RejectedValue.class, () -> DateInput.parse("1".repeat(100_000)))
                        .code())
                .isEqualTo("text-too-long");
    }

    @Test
    void anything_typed_is_a_date_or_refused() {
        Random random = new Random(1980_12_03);
        String keys = "0123456789.-/ 年月日MTSHR元昭和令頃春推定不詳上旬から間\u0000\uD800Ａ１";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder input = new StringBuilder();
            int length = random.nextInt(14);
            for (int j = 0; j < length; j++) {
                input.append(keys.charAt(random.nextInt(keys.length())));
            }
            try {
                assertThat(DateInput.parse(input.toString())).isNotNull();
            } catch (RejectedValue refused) {
                assertThat(refused.code()).isNotBlank();
            }
        }
    }
}
