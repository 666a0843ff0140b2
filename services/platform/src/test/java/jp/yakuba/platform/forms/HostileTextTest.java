package jp.yakuba.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a field, a page comes out, its text stays in its box, and the report tells what is wrong. */
class HostileTextTest {

    private static final Typeface TYPEFACE = new EmbeddedTypeface(TestForms.mappedFont());
    private static final Box BOX = new Box(0, 0, 40, 12);
    private static final TextStyle STYLE = new TextStyle(12, 6, 3, Align.LEFT, false, null, 1);

    private final FormPrinter printer = TestForms.printer(Overflow.LIMIT);

    @DisplayName("10万字の欄でもすぐに印字し、文字超過として知らせる")
    @ParameterizedTest
    @ValueSource(strings = {"長", "a ", "\n", "葛\uDB40\uDD02", "\uDB40\uDD02"})
    void a_hundred_thousand_characters_are_printed_at_once(String piece) {
        // Given
        var text = piece.repeat(100_000);

        // When
        var printed = Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> printer.print(TestForms.TITLE, List.of(TestForms.page(text))));

        // Then
        assertThat(printed.report().overruns()).hasSize(1);
    }

    @DisplayName("どんな文字列でも行は欄の幅を超えず、行数は上限を超えない")
    @Test
    void no_line_leaves_its_box() {
        var random = new Random(20261101);
        var typesetter = new Typesetter(TYPEFACE, Overflow.LIMIT);
        for (int round = 0; round < 2000; round++) {
            var mojis = Moji.listOf(randomText(random)).stream()
                    .map(moji -> moji.isLineBreak() || TYPEFACE.has(moji) ? moji : Moji.GETA)
                    .toList();

            var set = typesetter.set(mojis, BOX, STYLE);

            assertThat(set.lines().size()).isLessThanOrEqualTo(STYLE.lines());
            assertThat(set.lines()).allSatisfy(line -> assertThat(width(line) * set.size() / 1000)
                    .isLessThanOrEqualTo(BOX.widthInPoints() + 0.01));
        }
    }

    @DisplayName("どんな文字列でもPDFとして読める")
    @Test
    void any_text_gives_a_readable_document() throws Exception {
        // Given
        var random = new Random(20261102);
        var pages = IntStream.range(0, 200)
                .mapToObj(page -> TestForms.page(randomText(random)))
                .toList();

        // When
        var printed = printer.print(TestForms.TITLE, pages);

        // Then
        try (var document = Loader.loadPDF(printed.pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(200);
        }
    }

    @DisplayName("同時に何枚印字しても、同じ内容は同じPDFになる")
    @Test
    void one_printer_serves_many_threads() {
        // Given
        var page = List.of(TestForms.page("葛\uDB40\uDD02城　辻\uDB40\uDD02子"));
        var alone = printer.print(TestForms.TITLE, page).pdf();

        // When
        var together = IntStream.range(0, 64)
                .parallel()
                .mapToObj(copy -> printer.print(TestForms.TITLE, page).pdf())
                .toList();

        // Then
        assertThat(together).allSatisfy(pdf -> assertThat(pdf).isEqualTo(alone));
    }

    private static int width(List<Moji> line) {
        return line.stream().mapToInt(TYPEFACE::width).sum();
    }

    private static String randomText(Random random) {
        var text = new StringBuilder();
        int length = random.nextInt(120);
        for (int index = 0; index < length; index++) {
            switch (random.nextInt(8)) {
                case 0 -> text.append(' ');
                case 1 -> text.append((char) random.nextInt(0x10000));
                case 2 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 3 -> text.appendCodePoint(0xE0100 + random.nextInt(32));
                case 4 -> text.append('\n');
                case 5 -> text.append((char) ('A' + random.nextInt(26)));
                default -> text.append((char) (0x4E00 + random.nextInt(0x5000)));
            }
        }
        return text.toString();
    }
}
