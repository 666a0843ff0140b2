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
    void variantsMeetAndOtherCharactersDoNot(String one, String other, boolean meet, String source) {
        assertThat(VariantKey.of(one).equals(VariantKey.of(other))).as(source).isEqualTo(meet);
    }

    @Test
    void theKeyOfAKeyIsTheKey() {
        for (int character = 0x3400; character < 0x32000; character++) {
            if (Character.isDefined(character) && Character.isIdeographic(character)) {
                String key = VariantKey.of(Character.toString(character));
                assertThat(VariantKey.of(key)).isEqualTo(key);
            }
        }
    }

    @Test
    void whatIsTooLongToBeANameIsCut() {
        assertThat(VariantKey.of("辺".repeat(100_000))).hasSize(1_000);
    }
}
