package jp.yakuba.childallowance.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.yakuba.childallowance.notice.content.NoticeContent;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.issuance.IssuingMunicipality;
import jp.yakuba.office.issuance.certifier.Certifier;
import jp.yakuba.office.issuance.sheet.IssuedPaper;
import jp.yakuba.office.issuance.sheet.PaperFont;
import jp.yakuba.office.issuance.sheet.Signatures;
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
        var issue = notice.issue();
        var paper = signatures.of(work, issue, issue.marks());
        var pages =
                NoticeForm.pages(notice.kind(), notice.content(), paper, IssuingMunicipality.of(work), forms.printer());
        return forms.printer()
                .print(
                        new FormTitle(
                                notice.kind().title(), issue.circumstances().issuedAt()),
                        pages)
                .pdf();
    }
}
