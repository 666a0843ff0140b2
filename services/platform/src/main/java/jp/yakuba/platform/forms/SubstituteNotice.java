package jp.yakuba.platform.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;

/** The line on top of every page that says the certified character font was missing, in letters every viewer has. */
enum SubstituteNotice {
    NONE {
        @Override
        void addTo(PdfOutput pdf) {}
    },
    PRINTED {
        @Override
        void addTo(PdfOutput pdf) {
            pdf.addLatinLine(TEXT, helvetica(), 28, 826, 7);
        }
    };

    private static final String TEXT =
            "NOT VALID AS A CERTIFICATE: character font IPAmj Mincho (ipamjm.ttf) is missing."
                    + " Install the package fonts-ipamj-mincho and restart.";

    abstract void addTo(PdfOutput pdf);

    private static BaseFont helvetica() {
        try {
            return BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
