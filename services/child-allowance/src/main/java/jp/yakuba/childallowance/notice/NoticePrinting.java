package jp.yakuba.childallowance.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import jp.yakuba.childallowance.notice.content.NoticeContent;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.issuance.IssuingMunicipality;
import jp.yakuba.office.issuance.certifier.Certifier;
import jp.yakuba.office.issuance.sheet.IssuedPaper;
import jp.yakuba.office.issuance.sheet.PaperFont;
import jp.yakuba.office.issuance.sheet.Signatures;
import jp.yakuba.platform.forms.FormPage;
import jp.yakuba.platform.forms.FormTitle;
import jp.yakuba.platform.forms.Forms;
import jp.yakuba.platform.forms.PrintReport;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Makes the sheets of issued notices, and of those that are about to be issued. */
@ApplicationScoped
class NoticePrinting {

    private final Signatures signatures;
    private final Forms forms;

    NoticePrinting(Signatures signatures, Forms forms) {
        this.signatures = signatures;
        this.forms = forms;
    }

    /** How many sheets a notice takes, and what would not print as it should. */
    PrintReport inspect(UnitOfWork work, NoticeKind kind, NoticeContent content, Certifier certifier) {
        var paper = new IssuedPaper(Notices.NUMBERS.preview(work), certifier, null, "", Set.of());
        return forms.printer()
                .inspect(NoticeForm.pages(kind, content, paper, IssuingMunicipality.of(work), forms.printer()));
    }

    /** That the font is missing. */
    Findings fontFindings() {
        return PaperFont.check(forms.fontState(), "通知書");
    }

    /** The document of an issued notice. */
    byte[] pdf(UnitOfWork work, Notice notice) {
        return pdf(work, List.of(notice));
    }

    /** One document of several notices of a kind, of which there is one at least. */
    byte[] pdf(UnitOfWork work, List<Notice> notices) {
        var first = notices.getFirst();
        var municipality = IssuingMunicipality.of(work);
        var pages = notices.stream()
                .flatMap(notice -> pages(work, municipality, notice).stream())
                .iterator();
        var pdf = new ByteArrayOutputStream(1 << 16);
        forms.printer()
                .print(new FormTitle(first.kind().title(), first.circumstances().issuedAt()), pages, pdf);
        return pdf.toByteArray();
    }

    private List<FormPage> pages(UnitOfWork work, IssuingMunicipality municipality, Notice notice) {
        var paper = signatures.of(work, notice.issue(), notice.issue().marks());
        return NoticeForm.pages(notice.kind(), notice.content(), paper, municipality, forms.printer());
    }
}
