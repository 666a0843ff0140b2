package jp.yakuba.residentrecords.certificate.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.forms.FormPage;
import jp.yakuba.platform.forms.FormPrinter;
import jp.yakuba.platform.forms.FormValues;
import jp.yakuba.platform.forms.Placement;
import jp.yakuba.platform.forms.SealImage;
import jp.yakuba.residentrecords.certificate.content.CertificateContent;
import jp.yakuba.residentrecords.certificate.content.Choices;
import jp.yakuba.residentrecords.certificate.content.Dates;

/**
 * Lays a certificate out on sheets. The drawing is project-derived: chapter 3 of the standard says what a copy contains,
 * the drawings of its chapter 4 were not at hand.
 */
public final class CertificateForm {

    private static final FormValues NOTHING = FormValues.of(Map.of());

    private final CertificateContent content;
    private final Issue issue;

    private CertificateForm(CertificateContent content, Issue issue) {
        this.content = content;
        this.issue = issue;
    }

    /**
     * The sheets of one copy, ready for {@link FormPrinter#print} or, to warn beforehand, {@link FormPrinter#inspect}.
     *
     * @param printer the one that will print them: it knows where lines break
     */
    public static List<FormPage> pages(CertificateContent content, Choices choices, Issue issue, FormPrinter printer) {
        var bodies =
                switch (content) {
                    case CertificateContent.HouseholdCopy copy -> HouseholdSheets.of(copy, choices, printer);
                    case CertificateContent.IndividualCopy copy -> IndividualSheets.of(copy, choices, issue, printer);
                    case CertificateContent.DeletedRecordCopy copy ->
                        IndividualSheets.of(copy, choices, issue, printer);
                };
        var form = new CertificateForm(content, issue);
        var pages = new ArrayList<FormPage>();
        for (int index = 0; index < bodies.size(); index++) {
            pages.add(form.page(bodies.get(index), index + 1, bodies.size()));
        }
        return pages;
    }

    private FormPage page(List<Placement> body, int number, int of) {
        var placements = new ArrayList<Placement>();
        placements.add(Placement.of(Layouts.SHEET, FormValues.of(sheet(number, of))));
        if (issue.marks().contains(Mark.OFFICIAL_USE)) {
            placements.add(Placement.of(Layouts.OFFICIAL_USE, NOTHING));
        }
        placements.addAll(body);
        placements.add(
                number == of
                        ? Placement.of(Layouts.CERTIFICATION, certification())
                        : Placement.of(Layouts.CONTINUED, NOTHING));
        return new FormPage(placements);
    }

    @Requirement({"001/5.5", "001/5.7"})
    private Map<String, String> sheet(int number, int of) {
        var texts = new HashMap<String, String>();
        texts.putAll(
                switch (content) {
                    case CertificateContent.HouseholdCopy copy -> Map.of("title", "住　民　票", "form", "（世帯連記式）");
                    case CertificateContent.IndividualCopy copy -> Map.of("title", "住　民　票", "form", "（個人票）");
                    case CertificateContent.DeletedRecordCopy copy -> Map.of("title", "住 民 票 の 除 票");
                });
        texts.put("issueNumber", "発行番号\u3000" + issue.number().text(number, of));
        for (Mark mark : issue.marks()) {
            texts.putAll(
                    switch (mark) {
                        case OFFICIAL_USE -> Map.of("officialUse", "公用");
                        case SPECIMEN -> Map.of("specimen", "見本", "specimenNote", "見本（証明書としての効力はありません）");
                        case REPRINT -> Map.of("reprint", "【再印刷】");
                    });
        }
        return texts;
    }

    /** On the last sheet only. */
    @Requirement({"001/5.1", "001/5.6"})
    private FormValues certification() {
        var day = issue.number().date();
        var certifier = issue.certifier();
        var texts = Map.of(
                "certifyingText", CertifyingTexts.of(content, day),
                "certifiedOn", Dates.wareki(day),
                "certifier", certifier.prefecture() + certifier.title() + "\u3000\u3000" + certifier.name(),
                "sealNote", issue.sealNote());
        var seal = issue.seal();
        Map<String, SealImage> seals = seal == null ? Map.of() : Map.of("seal", seal);
        return new FormValues(texts, seals);
    }
}
