package jp.yakuba.residentrecords.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.text.Text;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.platform.vault.Purpose;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.certificate.content.CopyGuards;

/** What can be done with a copy after it was issued: print it, print it again, record that it was disposed of. */
@ApplicationScoped
@Requirement("001/1.3.8")
public class IssuedCopies {

    private static final int REASON_WIDTH = 200;

    private final IssueHistory history;
    private final CopyGuards guards;
    private final CertificatePrinting printing;
    private final IndividualNumbers individualNumbers;
    private final Audit audit;

    IssuedCopies(
            IssueHistory history,
            CopyGuards guards,
            CertificatePrinting printing,
            IndividualNumbers individualNumbers,
            Audit audit) {
        this.history = history;
        this.guards = guards;
        this.printing = printing;
        this.individualNumbers = individualNumbers;
        this.audit = audit;
    }

    public CertificateIssue get(UnitOfWork work, UUID id) {
        var issue = history.find(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        audit.record(
                work,
                AuditEntry.of(RecordsOperation.CERTIFICATE_VIEW)
                        .addressees(issue.people())
                        .detail("issue", id));
        return issue;
    }

    /**
     * The document, for the one who issued it and on the day of issue only: whoever needs it later prints it again, and
     * that leaves a record of its own.
     */
    public byte[] pdf(UnitOfWork work, UUID id) {
        var issue = history.find(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        if (!issue.isPrintableBy(work)) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    Finding.error(
                            RecordsError.NOT_PRINTABLE, "", "この写しは印刷できません。", "発行した職員が、発行した日のうちに印刷します。それ以外は再印刷してください。"));
        }
        guards.requireRight(work, issue.choices());
        requireNoneSuppressed(work, issue);
        var pdf = printing.pdf(work, issue, individualNumbers(work, issue));
        audit.record(work, IssueAudit.printed(issue));
        return pdf;
    }

    /** A measure may have been set since the copy was issued. */
    @Requirement("001/3.4")
    private void requireNoneSuppressed(UnitOfWork work, CertificateIssue issue) {
        Refusal.ifErrors(
                guards.onPeople(work, guards.concerned(work, issue.kind(), issue.household(), issue.people())));
    }

    private Map<AddresseeNumber, IndividualNumber> individualNumbers(UnitOfWork work, CertificateIssue issue) {
        return issue.showsIndividualNumbers()
                ? individualNumbers.discloseAll(work, issue.people(), Purpose.of("certificate"))
                : Map.of();
    }

    /** Prints a copy again: the same content under the same number, marked, with a record of its own. */
    public CertificateIssue reprint(UnitOfWork work, UUID id, String reason) {
        var issue = history.find(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        guards.requireRight(work, issue.choices());
        requireNoneSuppressed(work, issue);
        if (issue.disposal() != null) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    Finding.error(RecordsError.ALREADY_DISPOSED, "", "処分した写しは再印刷できません。", "必要なら、あらためて発行してください。"));
        }
        var again = issue.again(UUID.randomUUID(), Circumstances.of(work), checked(reason, "再印刷の理由"));
        history.add(work, again);
        audit.record(
                work,
                IssueAudit.entry(RecordsOperation.CERTIFICATE_REPRINT, again).detail("reprintOf", again.original()));
        return again;
    }

    /** Records that a copy issued by mistake was disposed of; nothing takes that back. */
    public CertificateIssue dispose(UnitOfWork work, UUID id, String reason) {
        if (!work.operator().may(RecordsPermission.CERTIFICATE_DISPOSE)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
        var issue = history.find(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        if (!history.addDisposal(work, id, checked(reason, "処分の理由"))) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    Finding.error(RecordsError.ALREADY_DISPOSED, "", "処分は記録済みです。", "交付履歴を確かめてください。"));
        }
        audit.record(work, IssueAudit.entry(RecordsOperation.CERTIFICATE_DISPOSE, issue));
        return history.find(work, id).orElseThrow();
    }

    private static String checked(String reason, String label) {
        try {
            return Text.require(reason, label, REASON_WIDTH);
        } catch (RejectedValue rejected) {
            throw new Refusal(ProblemType.VALIDATION_FAILED, rejected.finding("reason"));
        }
    }
}
