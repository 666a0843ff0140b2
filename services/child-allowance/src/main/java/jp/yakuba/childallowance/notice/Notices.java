package jp.yakuba.childallowance.notice;

import java.util.List;
import java.util.UUID;
import jp.yakuba.office.issuance.IssueHistory;
import jp.yakuba.office.issuance.IssueNumbers;
import jp.yakuba.office.issuance.IssueTables;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The notices that were issued, and their numbers. */
final class Notices {

    private static final IssueTables TABLES = new IssueTables("child_allowance", "notice");

    /** All that was issued. */
    static final IssueHistory<Notice> HISTORY = new IssueHistory<>(TABLES, new NoticeRows());

    /** Their numbers. */
    static final IssueNumbers NUMBERS = new IssueNumbers(TABLES);

    private Notices() {}

    /** Those of a claim, the newest first. */
    static List<Notice> ofClaim(UnitOfWork work, UUID claim) {
        return work.sql()
                .createQuery(HISTORY.select() + " where i.claim_id = :claim order by i.issued_at desc, i.issue_id desc")
                .bind("claim", claim)
                .map(HISTORY.rows())
                .list();
    }
}
