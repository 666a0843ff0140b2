package jp.yakuba.residentrecords.certificate;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.audit.AuditEntry;

/** 帳票発行 and 印刷ログ: what the audit log keeps of a copy. */
@Requirement("001/10.2")
final class IssueAudit {

    private IssueAudit() {}

    /** An entry that says whether the copy shows 個人番号. */
    static AuditEntry entry(String operation, CertificateIssue issue) {
        var entry = AuditEntry.of(operation)
                .addressees(issue.people())
                .detail("issue", issue.id())
                .detail("issueNumber", issue.number().text())
                .detail("kind", issue.kind().code())
                .detail("pages", issue.pages())
                .detail("seal", issue.certification().seal() != null)
                .detail("individualNumber", issue.showsIndividualNumbers());
        return issue.showsIndividualNumbers() ? entry.individualNumberSeen() : entry;
    }
}
