package jp.yakuba.residentrecords.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.office.issuance.IssueId;
import jp.yakuba.office.issuance.IssueNumber;
import jp.yakuba.office.issuance.certifier.Certifier;
import jp.yakuba.office.issuance.sheet.IssuedPaper;
import jp.yakuba.office.issuance.sheet.PaperFont;
import jp.yakuba.office.issuance.sheet.Signatures;
import jp.yakuba.platform.forms.FormTitle;
import jp.yakuba.platform.forms.Forms;
import jp.yakuba.platform.forms.PrintReport;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.certificate.content.Choices;
import jp.yakuba.residentrecords.certificate.content.RecordContents;
import jp.yakuba.residentrecords.certificate.content.SelectedCopy;
import jp.yakuba.residentrecords.certificate.sheet.CertificateForm;
import jp.yakuba.residentrecords.resident.Residents;

/** Makes the sheets of issued copies, and of copies that are about to be issued. */
@ApplicationScoped
public class CertificatePrinting {

    private final RecordContents contents;
    private final Residents residents;
    private final Signatures signatures;
    private final Forms forms;

    CertificatePrinting(RecordContents contents, Residents residents, Signatures signatures, Forms forms) {
        this.contents = contents;
        this.residents = residents;
        this.signatures = signatures;
        this.forms = forms;
    }

    /** How many sheets a copy takes and what would not print as it should; nobody sees a 個人番号 for that. */
    @Requirement("001/5.8")
    public PrintReport inspect(
            UnitOfWork work, SelectedCopy copy, Choices choices, IssueNumber number, Certifier certifier) {
        var issue = new IssuedPaper(number, certifier, null, "", Set.of());
        var content = contents.of(work, copy, choices, Map.of());
        return forms.printer().inspect(CertificateForm.pages(content, choices, issue, forms.printer()));
    }

    /** That the font is missing, without which no copy certifies anything. */
    public Findings fontFindings() {
        return PaperFont.check(forms.fontState(), "証明書");
    }

    /** The name under which a copy is handed to the terminal, without extension. */
    public static String fileName(IssueId issue) {
        return "certificate-" + issue;
    }

    /** The document of an issued copy. */
    byte[] pdf(UnitOfWork work, CertificateIssue issued, Map<AddresseeNumber, IndividualNumber> numbers) {
        var content = contents.of(work, selected(work, issued), issued.choices(), numbers);
        var pages = CertificateForm.pages(
                content, issued.choices(), signatures.of(work, issued.issue(), issued.marks()), forms.printer());
        var title = new FormTitle(content.title(), issued.circumstances().issuedAt());
        return forms.printer().print(title, pages).pdf();
    }

    private SelectedCopy selected(UnitOfWork work, CertificateIssue issued) {
        var people = issued.issue().subjects().stream()
                .map(subject -> residents.versions(work, subject.person()).stream()
                        .filter(row -> row.version() == subject.version())
                        .findFirst()
                        .orElseThrow())
                .toList();
        return new SelectedCopy(issued.kind(), issued.household(), issued.whole(), issued.head(), people);
    }
}
