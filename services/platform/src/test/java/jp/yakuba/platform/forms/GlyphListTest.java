package jp.yakuba.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.ApiSpecs;
import jp.yakuba.foundation.text.Glyphs;
import org.junit.jupiter.api.Test;

/** The list of what can be printed and the font say the same, character by character. */
class GlyphListTest {

    private static final Typeface TYPEFACE = new EmbeddedTypeface(TestForms.mappedFont());

    @Test
    void the_font_has_whatever_the_list_says() {
        var listed = ApiSpecs.lines("characters/glyphs.txt").stream().flatMap(GlyphListTest::mojis);

        assertThat(listed).hasSizeGreaterThan(60_000).allMatch(TYPEFACE::has);
    }

    @Test
    void what_the_list_does_not_have_prints_as_a_substitute() {
        for (var missing : List.of("葛\uDB40\uDDEF", "😀", "ễ")) {
            assertThat(Glyphs.missing(missing)).hasSize(1);
            assertThat(Moji.listOf(missing)).noneMatch(TYPEFACE::has);
        }
    }

    private static Stream<Moji> mojis(String line) {
        var colon = line.indexOf(':');
        var selector = colon < 0 ? 0 : Integer.parseInt(line, 0, colon, 16);
        return Stream.of(line.substring(colon + 1).strip().split(" ", -1)).flatMap(range -> mojis(range, selector));
    }

    private static Stream<Moji> mojis(String range, int selector) {
        var ends = range.split("-", -1);
        return IntStream.rangeClosed(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16))
                .mapToObj(base -> new Moji(base, selector));
    }
}
