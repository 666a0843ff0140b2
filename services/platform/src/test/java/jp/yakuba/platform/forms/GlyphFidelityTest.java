package jp.yakuba.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A name on a certificate shows the glyph that was registered. Proved on the outlines in the PDF, not by eye: they must be
 * those of the glyph that the font names by its number in the character information base (MJ文字図形名).
 */
@Requirement("001/5.8")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GlyphFidelityTest {

    private final FormPrinter printer = TestForms.printer(Overflow.LIMIT);
    private InstalledFont installed;

    @BeforeAll
    void openTheInstalledFont() throws IOException {
        installed = InstalledFont.open();
    }

    @AfterAll
    void closeTheInstalledFont() throws IOException {
        installed.close();
    }

    @DisplayName("異体字は登録された字形そのもので埋め込まれる")
    @ParameterizedTest(name = "U+{0} U+{1} は {2}")
    @CsvSource({
        "845B, E0102, mj022335",
        "845B, E0103, mj022336",
        "845B, E0108, mj022339",
        "8FBB, E0102, mj025760",
        "8FBB, E0103, mj025761",
        "9089, E010F, mj026190",
        "9089, E011F, mj026193",
        "908A, E0108, mj026200",
        "658E, E0102, mj013049",
        "795E, FE00, mj030211"
    })
    void variants_are_embedded_as_their_own_glyphs(String base, String selector, String mjName) throws IOException {
        // Given
        var text = character(base) + character(selector);

        // When
        var printed = printer.print(TestForms.TITLE, List.of(TestForms.page(text)));

        // Then
        assertThat(printed.report().missingGlyphs()).isEmpty();
        assertThat(EmbeddedGlyphs.in(printed.pdf()).outlines()).containsEntry(text, installed.outlineNamed(mjName));
    }

    @DisplayName("番号が後の字形も正しく埋め込まれる")
    @ParameterizedTest(name = "U+{0} U+{1}")
    @CsvSource({"9089, E0112", "9089, E0116", "908A, E0109", "908A, E0111"})
    void variants_at_the_end_of_the_font_are_embedded_as_their_own_glyphs(String base, String selector)
            throws IOException {
        // Given
        var text = character(base) + character(selector);

        // When
        var printed = printer.print(TestForms.TITLE, List.of(TestForms.page(text)));

        // Then
        assertThat(EmbeddedGlyphs.in(printed.pdf()).outlines()).containsEntry(text, installed.outlineOfSequence(text));
    }

    @DisplayName("異体字セレクタのない字は基本の字形で埋め込まれる")
    @Test
    void plain_characters_are_embedded_as_their_own_glyphs() throws IOException {
        var printed = printer.print(TestForms.TITLE, List.of(TestForms.page("葛飾区𠮷田")));

        var outlines = EmbeddedGlyphs.in(printed.pdf()).outlines();

        for (String character : List.of("葛", "飾", "区", "𠮷", "田")) {
            assertThat(outlines).containsEntry(character, installed.outlineOfCharacter(character));
        }
    }

    @DisplayName("同じ字形になる別の符号も、写し取ると元の符号に戻る")
    @Test
    void sequences_that_look_the_same_copy_out_as_recorded() throws IOException {
        // Given
        var names = List.of("神\uFE00", "神" + character("E0103"), "\uFA19");

        // When
        var printed = printer.print(TestForms.TITLE, List.of(TestForms.page(String.join("", names))));

        // Then
        assertThat(EmbeddedGlyphs.in(printed.pdf()).outlines()).containsOnlyKeys(names);
    }

    @DisplayName("フォントの異体字一覧をすべて、もう一つの読み方と同じに読む")
    @Test
    void every_sequence_of_the_font_is_found() throws IOException {
        var font = MappedFont.open(((FontState.Ready) TestForms.installedFont()).file());
        var sequences = installed.sequences().glyphs();

        assertThat(sequences).hasSizeGreaterThan(11_000);
        assertThat(sequences)
                .allSatisfy((text, glyph) ->
                        assertThat(font.glyph(Moji.listOf(text).getFirst())).isEqualTo(glyph));
    }

    private static String character(String hex) {
        return Character.toString(Integer.parseInt(hex, 16));
    }
}
