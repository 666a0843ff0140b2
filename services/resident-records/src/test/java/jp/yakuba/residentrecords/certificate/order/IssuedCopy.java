package jp.yakuba.residentrecords.certificate.order;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the text of a copy that was issued. */
final class IssuedCopy {

    private IssuedCopy() {}

    /** All of it, without white space. */
    static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
