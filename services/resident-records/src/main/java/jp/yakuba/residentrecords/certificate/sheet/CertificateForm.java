package jp.yakuba.residentrecords.certificate.sheet;

import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.issuance.sheet.IssuedPaper;
import jp.yakuba.office.issuance.sheet.PaperFrame;
import jp.yakuba.platform.forms.FormPage;
import jp.yakuba.platform.forms.FormPrinter;
import jp.yakuba.platform.forms.FormValues;
import jp.yakuba.platform.forms.Placement;
import jp.yakuba.residentrecords.certificate.content.CertificateContent;
import jp.yakuba.residentrecords.certificate.content.Choices;
import jp.yakuba.residentrecords.certificate.content.Dates;

/**
 * Lays a certificate out on sheets. The drawing is project-derived: chapter 3 of the standard says what a copy contains,
 * the drawings of its chapter 4 were not at hand.
 */
public final class CertificateForm {

    private final CertificateContent content;
    private final IssuedPaper issue;

    private CertificateForm(CertificateContent content, IssuedPaper issue) {
        this.content = content;
        this.issue = issue;
    }

    /**
     * The sheets of one copy, ready for {@link FormPrinter#print} or, to warn beforehand, {@link FormPrinter#inspect}.
     *
     * @param printer the one that will print them: it knows where lines break
     */
    public static List<FormPage> pages(
            CertificateContent content, Choices choices, IssuedPaper issue, FormPrinter printer) {
        var bodies =
                switch (content) {
                    case CertificateContent.HouseholdCopy copy -> HouseholdSheets.of(copy, choices, printer);
                    case CertificateContent.IndividualCopy copy -> IndividualSheets.of(copy, choices, issue, printer);
                    case CertificateContent.DeletedRecordCopy copy ->
                        IndividualSheets.of(copy, choices, issue, printer);
                };
        var certifying = new CertificateForm(content, issue).certification();
        return new PaperFrame(issue, Layouts.SHEET, titles(content))
                .round(bodies, Placement.of(Layouts.CERTIFICATION, certifying));
    }

    private static Map<String, String> titles(CertificateContent content) {
        return switch (content) {
            case CertificateContent.HouseholdCopy copy -> Map.of("title", "住　民　票", "form", "（世帯連記式）");
            case CertificateContent.IndividualCopy copy -> Map.of("title", "住　民　票", "form", "（個人票）");
            case CertificateContent.DeletedRecordCopy copy -> Map.of("title", "住 民 票 の 除 票");
        };
    }

    /** On the last sheet only. */
    @Requirement({"001/5.1", "001/5.6"})
    private FormValues certification() {
        var day = issue.number().date();
        var certifier = issue.certifier();
        return issue.signed(
                certifier.prefecture() + certifier.title() + "\u3000\u3000" + certifier.name(),
                Map.of("certifyingText", CertifyingTexts.of(content, day), "certifiedOn", Dates.wareki(day)));
    }
}
