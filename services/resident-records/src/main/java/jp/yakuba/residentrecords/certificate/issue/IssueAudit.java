package jp.yakuba.residentrecords.certificate.issue;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.issuance.IssueStep;
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

    /** The entry of a step; that of the document itself with its file and the form in which it went out. */
    static AuditEntry of(IssueStep step, CertificateIssue copy) {
        return switch (step) {
            case VIEW ->
                AuditEntry.of(RecordsOperation.CERTIFICATE_VIEW)
                        .addressees(copy.people())
                        .detail("issue", copy.id());
            case PRINT ->
                entry(RecordsOperation.CERTIFICATE_PRINT, copy)
                        .detail("file", CertificatePrinting.fileName(copy.id()) + ".pdf")
                        .detail("outputForm", "pdf");
            case REPRINT ->
                entry(RecordsOperation.CERTIFICATE_REPRINT, copy)
                        .detail("reprintOf", copy.issue().original());
            case DISPOSE -> entry(RecordsOperation.CERTIFICATE_DISPOSE, copy);
        };
    }

    /** An entry that says whether the copy shows 個人番号. */
    public static AuditEntry entry(AuditedOperation operation, CertificateIssue issue) {
        var applicant = issue.applicantClass();
        var entry = AuditEntry.of(operation)
                .addressees(issue.people())
                .detail("issue", issue.id())
                .detail("issueNumber", issue.number().text())
                .detail("kind", issue.kind().code())
                .detail("pages", issue.issue().pages())
                .detail("seal", issue.issue().certification().seal() != null)
                .detail("individualNumber", issue.showsIndividualNumbers())
                .detail("applicantClass", applicant == null ? "" : applicant.code());
        return issue.showsIndividualNumbers() ? entry.individualNumberSeen() : entry;
    }
}
