package jp.yakuba.residentrecords.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.office.issuance.Issue;
import jp.yakuba.office.issuance.IssueId;
import jp.yakuba.office.issuance.IssueProcedure;
import jp.yakuba.office.issuance.IssueStep;
import jp.yakuba.office.issuance.IssuedPapers;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.platform.vault.Purpose;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.certificate.content.CopyGuards;

/** What can be done with a copy after it was issued: print it, print it again, record that it was disposed of. */
@ApplicationScoped
@Requirement("001/1.3.8")
public class IssuedCopies implements IssueProcedure<CertificateIssue> {

    private final CopyGuards guards;
    private final CertificatePrinting printing;
    private final IndividualNumbers individualNumbers;
    private final IssueSight sight;
    private final IssuedPapers<CertificateIssue> papers;

    IssuedCopies(
            CertificateHistory history,
            CopyGuards guards,
            CertificatePrinting printing,
            IndividualNumbers individualNumbers,
            IssueSight sight,
            Audit audit) {
        this.guards = guards;
        this.printing = printing;
        this.individualNumbers = individualNumbers;
        this.sight = sight;
        this.papers = new IssuedPapers<>(this, history.copies(), audit);
    }

    /** The entry of a copy. */
    public CertificateIssue get(UnitOfWork work, IssueId id) {
        return sight.of(work, papers.get(work, id));
    }

    /** The document, for the one who issued it and on the day of issue only. */
    public byte[] pdf(UnitOfWork work, IssueId id) {
        return papers.pdf(work, id);
    }

    /** Prints a copy again. */
    public CertificateIssue reprint(UnitOfWork work, IssueId id, String reason) {
        return sight.of(work, papers.reprint(work, id, reason));
    }

    /** Records that a copy was disposed of, by one who may. */
    public CertificateIssue dispose(UnitOfWork work, IssueId id, String reason) {
        if (!work.operator().may(RecordsPermission.CERTIFICATE_DISPOSE)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
        return sight.of(work, papers.dispose(work, id, reason));
    }

    @Override
    public String noun() {
        return "写し";
    }

    /** Not to who may not read what is on it; and a measure may have been set since the copy was issued. */
    @Override
    @Requirement("001/3.4")
    public void requirePrintable(UnitOfWork work, CertificateIssue copy) {
        guards.requireRight(work, copy.choices());
        Refusal.ifErrors(guards.onPeople(work, guards.concerned(work, copy.kind(), copy.household(), copy.people())));
    }

    @Override
    public byte[] pdf(UnitOfWork work, CertificateIssue copy) {
        return printing.pdf(work, copy, shown(work, copy));
    }

    private Map<AddresseeNumber, IndividualNumber> shown(UnitOfWork work, CertificateIssue copy) {
        return copy.showsIndividualNumbers()
                ? individualNumbers.discloseAll(work, copy.people(), Purpose.of("certificate"))
                : Map.of();
    }

    @Override
    public CertificateIssue again(CertificateIssue copy, Issue issue) {
        return copy.again(issue);
    }

    @Override
    public AuditEntry entry(IssueStep step, CertificateIssue copy) {
        return IssueAudit.of(step, copy);
    }
}
