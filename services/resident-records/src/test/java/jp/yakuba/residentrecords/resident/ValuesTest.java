package jp.yakuba.residentrecords.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Function;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.RejectedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void a_postal_code_is_seven_digits() {
        assertThat(new PostalCode("1000001")).hasToString("1000001");
        assertRefused(PostalCode::new, "100-0001", "digits-wrong");
        assertRefused(PostalCode::new, "100000", "digits-wrong");
        assertRefused(PostalCode::new, "１００００００", "digits-wrong");
    }

    @Test
    void codes_have_the_length_of_their_item() {
        assertRefused(TownAreaCode::new, "12", "digits-wrong");
        assertRefused(CountryCode::new, "JPN", "digits-wrong");
        assertRefused(BasicPensionNumber::new, "", "digits-wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ヤクバ　タロウ", "ジョン・スミス", "ヴァン", "オーノ"})
    @Requirement("001/1.1.18#3")
    void a_reading_is_katakana(String reading) {
        assertThat(new Kana(reading).value()).isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"やくば", "ﾔｸﾊﾞ", "役場", "YAKUBA", "　", "ヤクバ\n"})
    @Requirement("001/1.1.18#3")
    void a_reading_is_nothing_but_katakana(String reading) {
        assertRefused(Kana::new, reading, "kana-only");
    }

    @Test
    void a_residence_card_number_is_capitals_and_digits() {
        assertThat(new ResidenceCardNumber("AB12345678CD")).hasToString("AB12345678CD");
        assertRefused(ResidenceCardNumber::new, "AB12345678CDE", "card-number-wrong");
        assertRefused(ResidenceCardNumber::new, "ab12345678cd", "card-number-wrong");
    }

    @Test
    void a_residence_status_is_one_of_the_list() {
        assertRefused(ResidenceStatus::new, "999", "code-unknown");
    }

    private static void assertRefused(Function<String, ?> value, String text, String code) {
        assertThatExceptionOfType(RejectedValue.class)
                .isThrownBy(() -> value.apply(text))
                .satisfies(rejected -> assertThat(rejected.code()).isEqualTo(code))
                .satisfies(rejected -> assertThat(rejected.message() + rejected.remedy())
                        .doesNotContain(text.isBlank() ? "\0" : text));
    }
}
