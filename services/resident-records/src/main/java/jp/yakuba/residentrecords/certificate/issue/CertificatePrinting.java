package jp.yakuba.residentrecords.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.platform.forms.FontState;
import jp.yakuba.platform.forms.FormTitle;
import jp.yakuba.platform.forms.Forms;
import jp.yakuba.platform.forms.PrintReport;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.certificate.certifier.Certifier;
import jp.yakuba.residentrecords.certificate.certifier.Certifiers;
import jp.yakuba.residentrecords.certificate.certifier.IssuingMunicipality;
import jp.yakuba.residentrecords.certificate.certifier.Seals;
import jp.yakuba.residentrecords.certificate.content.Choices;
import jp.yakuba.residentrecords.certificate.content.RecordContents;
import jp.yakuba.residentrecords.certificate.content.SelectedCopy;
import jp.yakuba.residentrecords.certificate.sheet.CertificateForm;
import jp.yakuba.residentrecords.certificate.sheet.Issue;
import jp.yakuba.residentrecords.certificate.sheet.IssueNumber;
import jp.yakuba.residentrecords.resident.Residents;

/** Makes the sheets of issued copies, and of copies that are about to be issued. */
@ApplicationScoped
public class CertificatePrinting {

    private final RecordContents contents;
    private final Residents residents;
    private final Certifiers certifiers;
    private final Seals seals;
    private final Forms forms;

    CertificatePrinting(RecordContents contents, Residents residents, Certifiers certifiers, Seals seals, Forms forms) {
        this.contents = contents;
        this.residents = residents;
        this.certifiers = certifiers;
        this.seals = seals;
        this.forms = forms;
    }

    /** How many sheets a copy takes and what would not print as it should; nobody sees a 個人番号 for that. */
    @Requirement("001/5.8")
    public PrintReport inspect(
            UnitOfWork work, SelectedCopy copy, Choices choices, IssueNumber number, Certifier certifier) {
        var issue = new Issue(number, certifier, null, "", Set.of());
        var content = contents.of(work, copy, choices, Map.of());
        return forms.printer().inspect(CertificateForm.pages(content, choices, issue, forms.printer()));
    }

    /** That the font is missing, without which no copy certifies anything. */
    public Findings fontFindings() {
        return switch (forms.fontState()) {
            case FontState.Ready _ -> Findings.none();
            case FontState.Missing missing ->
                Findings.of(Finding.alert(
                        RecordsAlert.FONT_MISSING, "", "文字フォント（IPAmj明朝）がないため、証明書として使えません。", missing.notice()));
        };
    }

    /** The document of an issued copy. */
    byte[] pdf(UnitOfWork work, CertificateIssue issued, Map<AddresseeNumber, IndividualNumber> numbers) {
        var content = contents.of(work, selected(work, issued), issued.choices(), numbers);
        var pages = CertificateForm.pages(content, issued.choices(), issue(work, issued), forms.printer());
        var title = new FormTitle(content.title(), issued.circumstances().issuedAt());
        return forms.printer().print(title, pages).pdf();
    }

    private Issue issue(UnitOfWork work, CertificateIssue issued) {
        var certification = issued.certification();
        var certifier = certifiers.find(work, certification.certifier()).orElseThrow();
        var seal = Optional.ofNullable(certification.seal())
                .map(id -> seals.get(work, id).image())
                .orElse(null);
        return new Issue(
                issued.number(),
                certifier.of(IssuingMunicipality.of(work)),
                seal,
                certification.sealNote(),
                issued.marks());
    }

    private SelectedCopy selected(UnitOfWork work, CertificateIssue issued) {
        var people = issued.subjects().stream()
                .map(subject -> residents.versions(work, subject.person()).stream()
                        .filter(row -> row.version() == subject.version())
                        .findFirst()
                        .orElseThrow())
                .toList();
        return new SelectedCopy(issued.kind(), issued.household(), issued.whole(), issued.head(), people);
    }
}
