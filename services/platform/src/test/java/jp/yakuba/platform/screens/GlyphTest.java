package jp.yakuba.platform.screens;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yakuba.foundation.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("001/2.2.3")
class GlyphTest {

    @Test
    void a_base_and_its_selector_are_one_character() {
        assertThat(Glyph.of("葛\uDB40\uDD02城")).containsExactly(new Glyph("葛\uDB40\uDD02"), new Glyph("城"));
    }

    @Test
    void a_character_outside_the_basic_plane_is_one_character() {
        assertThat(Glyph.of("𠮷田")).extracting(Glyph::text).containsExactly("𠮷", "田");
    }

    @Test
    void codes_are_shown_as_they_are_looked_up() {
        var variant = new Glyph("葛\uDB40\uDD02");

        assertThat(variant.codePoints()).isEqualTo("U+845B U+E0102");
        assertThat(variant.variant()).isTrue();
        assertThat(new Glyph("城").variant()).isFalse();
    }

    @Test
    void nothing_has_no_characters() {
        assertThat(Glyph.of("")).isEmpty();
    }
}
