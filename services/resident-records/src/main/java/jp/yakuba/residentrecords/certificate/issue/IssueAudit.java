package jp.yakuba.residentrecords.certificate.issue;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.AuditedOperation;
import jp.yakuba.residentrecords.RecordsOperation;

/**
 * 帳票発行 and 印刷ログ: what the audit log keeps of a copy. The copy is handed to the terminal as a file; which printer it
 * goes to from there, the terminal alone knows, and the entry names the terminal.
 */
@Requirement("001/10.2")
public final class IssueAudit {

    private IssueAudit() {}

    /** An entry of the document itself: with its file and the form in which it went out. */
    static AuditEntry printed(CertificateIssue issue) {
        return entry(RecordsOperation.CERTIFICATE_PRINT, issue)
                .detail("file", PdfAnswers.fileName(issue.id()))
                .detail("outputForm", "pdf");
    }

    /** An entry that says whether the copy shows 個人番号. */
    public static AuditEntry entry(AuditedOperation operation, CertificateIssue issue) {
        var applicant = issue.applicantClass();
        var entry = AuditEntry.of(operation)
                .addressees(issue.people())
                .detail("issue", issue.id())
                .detail("issueNumber", issue.number().text())
                .detail("kind", issue.kind().code())
                .detail("pages", issue.pages())
                .detail("seal", issue.certification().seal() != null)
                .detail("individualNumber", issue.showsIndividualNumbers())
                .detail("applicantClass", applicant == null ? "" : applicant.code());
        return issue.showsIndividualNumbers() ? entry.individualNumberSeen() : entry;
    }
}
