package jp.yakuba.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yakuba.foundation.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "葛\uDB40\uDD02城　太郎",
                "髙﨑",
                "邉\uDB40\uDD0F美",
                "𠮷野",
                "ヴィクトリア　・ー",
                "WANG XIAOMING",
                "MÜLLER É",
                "１番地２－３"
            })
    void names_and_addresses_of_the_register_can_be_shown(String text) {
        assertThat(Glyphs.missing(text)).isEmpty();
    }

    @Test
    @Requirement("001/5.8#3")
    void a_selector_that_the_font_does_not_know_is_found_although_the_character_is_known() {
        assertThat(Glyphs.missing("葛\uDB40\uDDEF城　葛\uDB40\uDDEF")).containsExactly("葛\uDB40\uDDEF");
        assertThat(Glyphs.notation("葛\uDB40\uDDEF")).isEqualTo("U+845B U+E01EF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "🏠", "ễ", "한", "们"})
    @Requirement("001/5.8#3")
    void what_the_font_lacks_is_found(String character) {
        assertThat(Glyphs.missing("山" + character + "川")).containsExactly(character);
    }
}
