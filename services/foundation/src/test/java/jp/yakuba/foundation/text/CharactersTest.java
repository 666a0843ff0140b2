package jp.yakuba.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jp.yakuba.foundation.finding.RejectedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    private static final String KATSURAGI = "葛\uDB40\uDD02城";
    private static final String YOSHIDA = "\uD842\uDFB7田";

    @Test
    void a_character_and_its_selector_are_one() {
        assertThat(Characters.length(KATSURAGI)).isEqualTo(2);
        assertThat(Characters.length(YOSHIDA)).isEqualTo(2);
        assertThat(Characters.length("\uD842\uDFB7\uDB40\uDD01")).isEqualTo(1);
        assertThat(Characters.length("神\uFE00")).isEqualTo(1);
        assertThat(Characters.length("")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\nb", "a\tb", "a\u0000b", "a\u007Fb", "a\u0085b", "a\u2028b", "a\u200Bb", "a\u202Eb", "\uFEFFa"
            })
    void refuses_control_characters(String text) {
        assertThat(code(text)).isEqualTo("control-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD842", "\uDFB7", "\uDFB7\uD842", "田\uD842田"})
    void refuses_unpaired_surrogates(String text) {
        assertThat(code(text)).isEqualTo("unpaired-surrogate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFE", "\uFFFF", "\uFDD0", "\uFDEF", "\uD83F\uDFFE", "\uDBFF\uDFFF"})
    void refuses_noncharacters(String text) {
        assertThat(code(text)).isEqualTo("noncharacter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uDB40\uDD02", "葛\uDB40\uDD02\uDB40\uDD03", " \uFE00\uFE01"})
    void refuses_selectors_without_base(String text) {
        assertThat(code(text)).isEqualTo("selector-without-base");
    }

    @ParameterizedTest
    @ValueSource(strings = {"渡邉　一郎", "NGUYỄN VĂN AN", "李　小龍", "（あ）ー〜～・", "㈱髙﨑"})
    void passes_names_unchanged(String name) {
        assertThat(Characters.requireClean(name, "氏名")).isSameAs(name);
    }

    @Test
    void selectors_are_kept_and_stripped_only_on_demand() {
        assertThat(Text.require(KATSURAGI, "氏名", 2)).isEqualTo(KATSURAGI);
        assertThat(VariantSequences.has(KATSURAGI)).isTrue();
        assertThat(VariantSequences.strip(KATSURAGI)).isEqualTo("葛城");
        assertThat(VariantSequences.characters(KATSURAGI + YOSHIDA))
                .containsExactly("葛\uDB40\uDD02", "城", "\uD842\uDFB7", "田");
    }

    @ParameterizedTest
    @CsvSource({"100, 100, true", "101, 100, false", "100000, 100, false"})
    void a_text_is_not_longer_than_its_item(int length, int width, boolean fits) {
        String text = "葛\uDB40\uDD02".repeat(length);
        RejectedValue refused = catchThrowableOfType(RejectedValue.class, () -> Text.require(text, "氏名", width));
        assertThat(refused == null).isEqualTo(fits);
    }

    @Test
    void blank_is_refused_where_something_is_asked_for() {
        assertThat(catchThrowableOfType(RejectedValue.class, () -> Text.require(" 　", "氏名", 10))
                        .code())
                .isEqualTo("blank");
        assertThat(Text.allow("", "備考", 10)).isEmpty();
    }

    private static String code(String text) {
        return catchThrowableOfType(RejectedValue.class, () -> Characters.requireClean(text, "氏名"))
                .code();
    }
}
