package jp.yakuba.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthsTest {

    @ParameterizedTest
    @CsvSource({"１２３Ａｂｃ－！～,123Abc-!~", "葛城１－２,葛城1-2", "ガＡ,ガA", "あ　い,あ い"})
    void digits_letters_and_signs_change_width(String full, String half) {
        assertThat(Widths.halfAscii(full)).isEqualTo(half);
        assertThat(Widths.halfAscii(Widths.fullAscii(half))).isEqualTo(half);
    }

    @ParameterizedTest
    @CsvSource({"ﾔﾏﾀﾞ,ヤマダ", "ﾊﾟﾘ,パリ", "ｳﾞｧ,ヴァ", "ｰ,ー", "ｱﾞ,ア゛", "ﾞ,゛", "ｶﾞｷﾞﾊﾟﾋﾟ,ガギパピ", "ﾔﾏﾀﾞ太郎,ヤマダ太郎"})
    void kana_joins_its_voicing_mark(String half, String full) {
        assertThat(Widths.fullKana(half)).isEqualTo(full);
        assertThat(Widths.halfKana(full)).isEqualTo(half);
    }

    @ParameterizedTest
    @CsvSource({"やまだ,ヤマダ", "ゔぁ,ヴァ", "ゝゞ,ヽヾ", "ヤマダ,ヤマダ", "山だ,山ダ"})
    void hiragana_becomes_katakana(String hiragana, String katakana) {
        assertThat(Widths.katakana(hiragana)).isEqualTo(katakana);
    }

    @Test
    void every_katakana_of_the_full_width_block_survives_the_way_to_half_width_and_back() {
        for (char kana = 'ァ'; kana <= 'ヺ'; kana++) {
            String one = String.valueOf(kana);
            assertThat(Widths.fullKana(Widths.halfKana(one))).isEqualTo(one);
        }
    }

    @Test
    void kanji_and_selectors_stay() {
        String name = "葛\uDB40\uDD02\uD842\uDFB7";
        assertThat(Widths.fullKana(Widths.halfAscii(Widths.katakana(name)))).isEqualTo(name);
    }

    @Test
    void converting_twice_is_converting_once() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            String text = random.ints(8, 0x20, 0x10000)
                    .filter(c -> !Character.isSurrogate((char) c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(Widths.halfAscii(Widths.halfAscii(text))).isEqualTo(Widths.halfAscii(text));
            assertThat(Widths.fullKana(Widths.fullKana(text))).isEqualTo(Widths.fullKana(text));
            assertThat(Widths.katakana(Widths.katakana(text))).isEqualTo(Widths.katakana(text));
        }
    }
}
