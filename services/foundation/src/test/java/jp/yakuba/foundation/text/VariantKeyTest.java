package jp.yakuba.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yakuba.foundation.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@Requirement("001/2.1.2")
class VariantKeyTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvFileSource(resources = "/statutory/kanji-variants.csv", numLinesToSkip = 1)
    @Requirement("001/2.1.2#11")
    void variants_meet_and_other_characters_do_not(String one, String other, boolean meet, String source) {
        assertThat(VariantKey.of(one).equals(VariantKey.of(other))).as(source).isEqualTo(meet);
    }

    @Test
    void the_key_of_a_key_is_the_key() {
        for (int character = 0x3400; character < 0x32000; character++) {
            if (Character.isDefined(character) && Character.isIdeographic(character)) {
                String key = VariantKey.of(Character.toString(character));
                assertThat(VariantKey.of(key)).isEqualTo(key);
            }
        }
    }

    @Test
    void what_is_too_long_to_be_a_name_is_cut() {
        assertThat(VariantKey.of("辺".repeat(100_000))).hasSize(1_000);
    }
}
