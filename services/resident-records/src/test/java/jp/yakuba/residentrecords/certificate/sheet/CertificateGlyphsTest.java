package jp.yakuba.residentrecords.certificate.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.forms.EmbeddedGlyphs;
import jp.yakuba.platform.forms.FormTitle;
import jp.yakuba.platform.forms.Forms;
import jp.yakuba.platform.forms.InstalledFont;
import jp.yakuba.residentrecords.certificate.content.Choices;
import jp.yakuba.residentrecords.certificate.content.Omittable;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A wrong glyph in a name is a wrong certificate: checked on the outlines embedded in the PDF. */
@Requirement("001/5.8")
class CertificateGlyphsTest {

    @DisplayName("住民票の写しの氏名は登録された字形で印字される")
    @Test
    void names_show_the_glyphs_that_were_registered() throws IOException {
        // Given
        var printer = Forms.installed().printer();
        var choices = Choices.standard().disclosing(List.of(Omittable.values()));
        var copy = Copies.family(2);

        // When
        var pages = CertificateForm.pages(copy, choices, Copies.issue(), printer);
        var glyphs = EmbeddedGlyphs.in(
                printer.print(new FormTitle(copy.title(), Instant.EPOCH), pages).pdf());

        // Then
        try (var font = InstalledFont.open()) {
            assertThat(glyphs.outlines())
                    .containsEntry("葛\uDB40\uDD02", font.outlineNamed("mj022335"))
                    .containsEntry("辻\uDB40\uDD02", font.outlineNamed("mj025760"))
                    .containsEntry("邉\uDB40\uDD0F", font.outlineNamed("mj026190"))
                    .doesNotContainKeys("葛", "辻", "邉");
        }
        assertThat(glyphs.fonts().values()).singleElement().matches(PDFont::isEmbedded);
    }
}
