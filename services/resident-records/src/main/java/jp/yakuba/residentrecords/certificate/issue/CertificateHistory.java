package jp.yakuba.residentrecords.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.issuance.IssueHistory;
import jp.yakuba.office.issuance.IssueNumbers;
import jp.yakuba.office.issuance.IssueTables;

/** The issued copies, and their numbers. */
@ApplicationScoped
@Requirement({"001/1.3.8", "001/5.5"})
public class CertificateHistory {

    private static final IssueTables TABLES = new IssueTables("resident_records", "certificate");

    private static final IssueNumbers NUMBERS = new IssueNumbers(TABLES);

    private final IssueHistory<CertificateIssue> copies;

    CertificateHistory(CertificateRows rows) {
        this.copies = new IssueHistory<>(TABLES, rows);
    }

    /** All that was issued. */
    public IssueHistory<CertificateIssue> copies() {
        return copies;
    }

    /** The numbers of copies, and of other papers each in a series of its own. */
    public IssueNumbers numbers() {
        return NUMBERS;
    }
}
