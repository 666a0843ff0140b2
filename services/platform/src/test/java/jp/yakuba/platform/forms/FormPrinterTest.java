package jp.yakuba.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.RejectedValue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormPrinterTest {

    private static final String NAME = "葛\uDB40\uDD02城　辻\uDB40\uDD02子";

    /** Where its width stands in a PNG file; the height stands behind it. */
    private static final int PNG_WIDTH = 16;

    private final FormPrinter printer = TestForms.printer(Overflow.LIMIT);

    @DisplayName("同じ内容は同じPDFになる")
    @Test
    void the_same_pages_give_the_same_bytes() {
        var first = printer.print(TestForms.TITLE, List.of(TestForms.page(NAME)));
        var second = printer.print(TestForms.TITLE, List.of(TestForms.page(NAME)));

        assertThat(first.pdf()).isEqualTo(second.pdf());
    }

    @DisplayName("写し取った文字には異体字セレクタが残る")
    @Test
    void text_copies_out_with_its_selectors() throws IOException {
        var printed = printer.print(TestForms.TITLE, List.of(TestForms.page(NAME)));

        assertThat(text(printed)).contains(NAME);
    }

    @DisplayName("フォントはすべて埋め込まれ、Type 3はない")
    @Test
    void every_font_is_embedded() throws IOException {
        var printed = printer.print(TestForms.TITLE, List.of(TestForms.page(NAME)));

        assertThat(EmbeddedGlyphs.in(printed.pdf()).fonts().values())
                .singleElement()
                .satisfies(font -> {
                    assertThat(font).isInstanceOf(PDType0Font.class).isNotInstanceOf(PDType3Font.class);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+IPAmjMincho");
                });
    }

    @DisplayName("文書情報に氏名は入らない")
    @Test
    void metadata_name_the_form_and_nobody() throws IOException {
        var printed = printer.print(TestForms.TITLE, List.of(TestForms.page(NAME)));

        try (var document = Loader.loadPDF(printed.pdf())) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("試験用の帳票");
            assertThat(information.getAuthor()).isNull();
            assertThat(information.getSubject()).isNull();
            assertThat(information.getKeywords()).isNull();
            assertThat(information.getCreationDate().toInstant()).isEqualTo(TestForms.TITLE.created());
        }
    }

    @DisplayName("字形のない文字は〓で印字し、知らせる")
    @Test
    @Requirement("001/5.8#3")
    void a_missing_glyph_prints_as_geta_and_is_reported() throws IOException {
        var printed = printer.print(TestForms.TITLE, List.of(TestForms.page("山\uDB40\uDDEF田\uD834\uDD1E子")));

        assertThat(text(printed)).contains("〓田〓子").doesNotContain("山");
        assertThat(printed.report().missingGlyphs())
                .containsExactly(
                        new MissingGlyph(1, "people[0].name", "U+5C71 U+E01EF"),
                        new MissingGlyph(1, "people[0].name", "U+1D11E"));
        assertThat(printed.report().findings().codes()).containsExactly("glyph-missing", "glyph-missing");
    }

    @DisplayName("壊れたサロゲートも制御文字も〓になる")
    @Test
    void broken_text_prints_as_geta() throws IOException {
        var printed =
                printer.print(TestForms.TITLE, List.of(TestForms.page("A\uD83DB\u0000C\uDB40\uDD02D\uDB40\uDD02")));

        assertThat(text(printed)).contains("A〓B〓〓〓");
    }

    @DisplayName("収まらない文字は警告となり、全文が一覧に残る")
    @Test
    @Requirement({"001/5.8#2", "001/5.8#4"})
    void overflow_is_reported_with_the_whole_text() {
        // Given
        var name = "長".repeat(100);

        // When
        var report = printer.inspect(List.of(TestForms.page("短い"), TestForms.page(name)));

        // Then
        assertThat(report.overruns()).containsExactly(new Overrun(2, "people[0].name", name, "長".repeat(64)));
        assertThat(report.findings().alerts()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("text-overflow");
            assertThat(finding.field()).isEqualTo("people[0].name");
            assertThat(finding.message()).doesNotContain("長長");
        });
    }

    @DisplayName("何百ページでも順に印字する")
    @Test
    void many_pages_are_printed_as_they_come() throws IOException {
        // Given
        var output = new ByteArrayOutputStream();

        // When
        var report = printer.print(
                TestForms.TITLE, Collections.nCopies(1200, TestForms.page(NAME)).iterator(), output);

        // Then
        assertThat(report.pages()).isEqualTo(1200);
        try (var document = Loader.loadPDF(output.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1200);
        }
    }

    @DisplayName("公印は赤い画像でも黒く印字する")
    @Test
    @Requirement("001/5.6#6")
    void a_red_seal_prints_black() throws IOException {
        // Given
        var layout = new FormLayout("seal", List.of(new FormElement.Seal("seal", new Box(100, 100, 25, 25))));
        var seal = SealImage.fromPng(png(Color.RED), 20);
        var values = new FormValues(Map.of(), Map.of("seal", seal));

        // When
        var printed = printer.print(TestForms.TITLE, List.of(new FormPage(List.of(Placement.of(layout, values)))));

        // Then
        try (var document = Loader.loadPDF(printed.pdf())) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 25.4f);
            assertThat(new Color(page.getRGB(112, 112))).isEqualTo(Color.BLACK);
            assertThat(new Color(page.getRGB(101, 101))).isEqualTo(Color.WHITE);
        }
    }

    @DisplayName("25mmを超える公印と画像でないものは受け付けない")
    @Test
    @Requirement("001/5.6#6")
    void too_large_or_unreadable_seals_are_refused() {
        assertThatThrownBy(() -> SealImage.fromPng(png(Color.BLACK), 25.1)).isInstanceOf(RejectedValue.class);
        assertThatThrownBy(() -> SealImage.fromPng(new byte[] {1, 2, 3}, 25)).isInstanceOf(RejectedValue.class);
        assertThatThrownBy(() -> SealImage.fromPng(image("gif", 50, 50), 25)).isInstanceOf(RejectedValue.class);
        assertThatThrownBy(() -> SealImage.fromPng(image("png", 3001, 1), 25)).isInstanceOf(RejectedValue.class);
    }

    @DisplayName("公印の画像は展開する前に大きさを確かめる")
    @Test
    void a_small_file_with_a_huge_image_is_refused_before_it_takes_the_memory() throws IOException {
        // Given
        var flood = ByteBuffer.wrap(image("png", 1, 1))
                .putInt(PNG_WIDTH, 10_000)
                .putInt(PNG_WIDTH + Integer.BYTES, 10_000)
                .array();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        // When
        var before = threads.getCurrentThreadAllocatedBytes();
        assertThatThrownBy(() -> SealImage.fromPng(flood, 25)).isInstanceOf(RejectedValue.class);

        // Then
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000_000);
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        var image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), format, image);
        return image.toByteArray();
    }

    @DisplayName("文字フォントがなければ、そのことを各ページに印字する")
    @Test
    void a_missing_font_is_told_on_every_page() throws IOException {
        // Given
        var substitute = FormPrinter.with(FontState.Missing.NOTICE, Overflow.LIMIT);

        // When
        var printed = substitute.print(TestForms.TITLE, List.of(TestForms.page("山田"), TestForms.page(NAME)));

        // Then
        assertThat(text(printed))
                .containsSubsequence("NOT VALID AS A CERTIFICATE", "fonts-ipamj-mincho", "NOT VALID AS A CERTIFICATE");
        assertThat(printed.report().missingGlyphs())
                .extracting(MissingGlyph::character)
                .containsExactly("U+845B U+E0102", "U+8FBB U+E0102");
    }

    private static String text(PrintedForm printed) throws IOException {
        try (var document = Loader.loadPDF(printed.pdf())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] png(Color colour) throws IOException {
        var image = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 50, 50);
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
