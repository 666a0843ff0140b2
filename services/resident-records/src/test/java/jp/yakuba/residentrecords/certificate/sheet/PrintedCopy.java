package jp.yakuba.residentrecords.certificate.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.office.issuance.Mark;
import jp.yakuba.platform.forms.FormPrinter;
import jp.yakuba.platform.forms.FormTitle;
import jp.yakuba.platform.forms.Forms;
import jp.yakuba.platform.forms.PrintReport;
import jp.yakuba.residentrecords.certificate.content.CertificateContent;
import jp.yakuba.residentrecords.certificate.content.Choices;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A copy as it came out of the printer.
 *
 * @param pages text of each page in the order it is drawn, without white space
 * @param report overruns and missing glyphs
 */
record PrintedCopy(List<String> pages, PrintReport report) {

    private static final FormPrinter PRINTER = Forms.installed().printer();

    static PrintedCopy of(CertificateContent content, Choices choices, Mark... marks) {
        var pages = CertificateForm.pages(content, choices, Copies.issue(marks), PRINTER);
        var printed = PRINTER.print(new FormTitle(content.title(), Instant.EPOCH), pages);
        return new PrintedCopy(texts(printed.pdf()), printed.report());
    }

    String page(int number) {
        return pages.get(number - 1);
    }

    String text() {
        return String.join("\n", pages);
    }

    private static List<String> texts(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var texts = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document).replaceAll("[\\s\u3000]", ""));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
