package jp.yakuba.residentrecords.certificate.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import jp.yakuba.platform.forms.FontState;
import jp.yakuba.platform.forms.FormPrinter;
import jp.yakuba.platform.forms.FormTitle;
import jp.yakuba.platform.forms.Overflow;
import jp.yakuba.residentrecords.certificate.content.Choices;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MissingFontTest {

    @DisplayName("文字フォントがなくても印字し、証明書にならないことを紙に書く")
    @Test
    void without_the_font_a_copy_says_that_it_is_no_certificate() throws IOException {
        // Given
        var printer = FormPrinter.with(FontState.Missing.NOTICE, Overflow.LIMIT);
        var copy = Copies.family(5);

        // When
        var pages = CertificateForm.pages(copy, Choices.standard(), Copies.issue(), printer);
        var printed = printer.print(new FormTitle(copy.title(), Instant.EPOCH), pages);

        // Then
        try (var document = Loader.loadPDF(printed.pdf())) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("NOT VALID AS A CERTIFICATE", "fonts-ipamj-mincho", "見本市", "〓");
        }
        assertThat(printed.report().findings().codes()).contains("glyph-missing");
    }
}
