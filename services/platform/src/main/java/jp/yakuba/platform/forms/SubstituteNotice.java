package jp.yakuba.platform.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;

/**
 * The lines on top of every page that say the character font was missing: in Japanese, and in letters that also a viewer
 * without any Japanese font has.
 */
enum SubstituteNotice {
    NONE {
        @Override
        void addTo(PdfOutput pdf, BaseFont font) {}
    },
    PRINTED {
        @Override
        void addTo(PdfOutput pdf, BaseFont font) {
            pdf.addLine(LATIN, helvetica(), LEFT, 826, 8);
            pdf.addLine(JAPANESE, font, LEFT, 816, 8);
        }
    };

    private static final double LEFT = 42;
    private static final String LATIN =
            "NOT VALID AS A CERTIFICATE: the character font IPAmj Mincho (ipamjm.ttf) is missing."
                    + " Install fonts-ipamj-mincho and restart.";
    private static final String JAPANESE = "文字フォント（IPAmj明朝）がないため代替の字形で印刷しました。証明書として使えません。";

    /** Writes it on the current page, by the font the page is printed with. */
    abstract void addTo(PdfOutput pdf, BaseFont font);

    private static BaseFont helvetica() {
        try {
            return BaseFont.createFont(BaseFont.HELVETICA_BOLD, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
