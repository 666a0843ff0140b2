package jp.yakuba.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 80 mm are 226.8 points: 18 characters at 12 points, 32 at 7 points. */
@Requirement("001/5.8")
class TypesetterTest {

    private static final Box BOX = new Box(0, 0, 80, 8);
    private static final TextStyle STYLE = new TextStyle(12, 7, 2, Align.LEFT, false, null, 1);
    private static final Typeface TYPEFACE = new EmbeddedTypeface(TestForms.mappedFont());

    @DisplayName("収まる文字は標準の大きさで印字する")
    @Test
    void text_that_fits_keeps_its_size() {
        var set = set("あ".repeat(18));

        assertThat(set.size()).isEqualTo(12);
        assertThat(set.lines()).hasSize(1);
    }

    @DisplayName("収まらない文字は0.5ポイントずつ小さくする")
    @Test
    @Requirement("001/5.8#1")
    void longer_text_shrinks_in_steps() {
        assertThat(set("あ".repeat(19)).size()).isEqualTo(11.5);
        assertThat(set("あ".repeat(30)).size()).isEqualTo(7.5);
        assertThat(set("あ".repeat(30)).lines()).hasSize(1);
    }

    @DisplayName("最小の大きさでも収まらない文字は2段にし、入る限り大きく印字する")
    @Test
    @Requirement("001/5.8#1")
    void text_that_fits_no_line_takes_two() {
        var set = set("あ".repeat(33));

        assertThat(set.lines()).hasSize(2);
        assertThat(set.size()).isEqualTo(10.5);
        assertThat(set.overflowed()).isFalse();
    }

    @DisplayName("2段でも収まらない文字は、設定により限界まで印字する")
    @Test
    @Requirement("001/5.8#5")
    void overflow_prints_up_to_the_limit() {
        var set = set("あ".repeat(100));

        assertThat(set.overflowed()).isTrue();
        assertThat(set.size()).isEqualTo(7);
        assertThat(set.lines()).extracting(List::size).containsExactly(32, 32);
    }

    @DisplayName("2段でも収まらない文字は、設定により空白にする")
    @Test
    @Requirement("001/5.8#5")
    void overflow_prints_nothing_if_so_set() {
        var set = new Typesetter(TYPEFACE, Overflow.BLANK).set(Moji.listOf("あ".repeat(100)), BOX, STYLE);

        assertThat(set.overflowed()).isTrue();
        assertThat(set.lines()).isEmpty();
    }

    @DisplayName("欄ごとの指定は市区町村の設定に優先する")
    @Test
    void the_box_decides_before_the_setting() {
        // Given
        var blank = new TextStyle(12, 7, 2, Align.LEFT, false, Overflow.BLANK, 1);

        // When
        var set = new Typesetter(TYPEFACE, Overflow.LIMIT).set(Moji.listOf("あ".repeat(100)), BOX, blank);

        // Then
        assertThat(set.lines()).isEmpty();
    }

    @DisplayName("長いアルファベットの氏名は空白で折り返す")
    @Test
    void latin_names_break_at_spaces() {
        var set = set("MARIA FERNANDA CONCEICAO DOS SANTOS RODRIGUES DE ALBUQUERQUE E CASTRO");

        assertThat(set.lines())
                .extracting(Moji::text)
                .containsExactly("MARIA FERNANDA CONCEICAO DOS SANTOS", "RODRIGUES DE ALBUQUERQUE E CASTRO");
    }

    @DisplayName("個人票の長いアルファベットの氏名は、6ポイントまで縮めずに折り返す")
    @Test
    void a_long_name_is_rather_broken_than_made_tiny() {
        // Given
        var name = "MARIA FERNANDA CONCEICAO DOS SANTOS RODRIGUES DE ALBUQUERQUE E CASTRO GUIMARAES DA SILVA PEREIRA";
        var individual = new TextStyle(18, 6, 3, Align.LEFT, false, null, 1);

        // When
        var set = new Typesetter(TYPEFACE, Overflow.LIMIT).set(Moji.listOf(name), new Box(0, 0, 144, 9), individual);

        // Then
        assertThat(set.lines()).hasSize(2);
        assertThat(set.size()).isGreaterThanOrEqualTo(10.5);
    }

    @DisplayName("行頭に句読点や閉じ括弧を置かない")
    @Test
    void no_line_begins_with_a_closing_bracket() {
        var lines = new LineBreaker(TYPEFACE).lines(Moji.listOf("あいうえおかきくけ）こさし"), 9000, 10, true);

        assertThat(lines).extracting(Moji::text).containsExactly("あいうえおかきく", "け）こさし");
    }

    @DisplayName("改行と字下げを保つ")
    @Test
    void line_breaks_and_indents_are_kept() {
        var lines = new LineBreaker(TYPEFACE).lines(Moji.listOf("一行目\n　二行目\n\n四行目"), 9000, 10, true);

        assertThat(lines).extracting(Moji::text).containsExactly("一行目", "　二行目", "", "四行目");
    }

    @DisplayName("異体字セレクタは文字数にも幅にも数えない")
    @Test
    void a_selector_takes_no_room() {
        var set = set("葛\uDB40\uDD02".repeat(18));

        assertThat(set.size()).isEqualTo(12);
    }

    private static SetText set(String text) {
        return new Typesetter(TYPEFACE, Overflow.LIMIT).set(Moji.listOf(text), BOX, STYLE);
    }
}
