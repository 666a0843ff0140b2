package jp.yakuba.residentrecords.certificate.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import jp.yakuba.office.issuance.Mark;
import jp.yakuba.platform.forms.FontState;
import jp.yakuba.platform.forms.FormPrinter;
import jp.yakuba.platform.forms.FormTitle;
import jp.yakuba.platform.forms.Forms;
import jp.yakuba.platform.forms.Overflow;
import jp.yakuba.residentrecords.certificate.content.CertificateContent;
import jp.yakuba.residentrecords.certificate.content.Choices;
import jp.yakuba.residentrecords.certificate.content.ConsolidatedEntries;
import jp.yakuba.residentrecords.certificate.content.Omittable;

/** Writes one PDF of each kind, to be looked at: {@code Specimens <directory>}. */
final class Specimens {

    private final Path directory;
    private final FormPrinter printer;

    private Specimens(Path directory, FormPrinter printer) {
        this.directory = directory;
        this.printer = printer;
    }

    public static void main(String[] arguments) throws IOException {
        var specimens = new Specimens(
                Files.createDirectories(Path.of(arguments[0])),
                Forms.installed().printer());
        var all = Choices.standard().disclosing(List.of(Omittable.values())).withHistory();
        var history = List.of("令和3年7月1日　見本市　通称「住民　花子」を記載", "令和4年7月1日　見本市　通称「住民　華子」を削除");
        specimens.write("household-standard", Copies.family(3), Choices.standard(), Mark.SPECIMEN);
        specimens.write("household-all", Copies.family(5), all, Mark.OFFICIAL_USE);
        specimens.write(
                "household-foreign",
                new CertificateContent.HouseholdCopy(
                        Copies.ADDRESS, Copies.HEAD, false, List.of(Copies.head(), Copies.foreign(history))),
                all,
                Mark.REPRINT);
        specimens.write("individual", Copies.individual(Copies.head(), Copies.history()), all);
        specimens.write("individual-foreign", Copies.individual(Copies.foreign(history), Copies.history()), all);
        specimens.write(
                "individual-standard",
                Copies.individual(Copies.foreign(history), ConsolidatedEntries.NONE),
                Choices.standard());
        specimens.writeWithoutFont();
        specimens.write("deleted", Copies.deleted(), all);
    }

    private void writeWithoutFont() throws IOException {
        var substitute = FormPrinter.with(FontState.Missing.NOTICE, Overflow.LIMIT);
        new Specimens(directory, substitute)
                .write("household-without-font", Copies.family(2), Choices.standard(), Mark.SPECIMEN);
    }

    private void write(String name, CertificateContent content, Choices choices, Mark... marks) throws IOException {
        var pages = CertificateForm.pages(content, choices, Copies.issue(marks), printer);
        var printed = printer.print(new FormTitle(content.title(), Instant.EPOCH), pages);
        Files.write(directory.resolve(name + ".pdf"), printed.pdf());
    }
}
