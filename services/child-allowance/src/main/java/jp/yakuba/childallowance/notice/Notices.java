package jp.yakuba.childallowance.notice;

import java.util.List;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.foundation.number.AddresseeNumber;
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

    /** Those of a matter, the newest first. */
    static List<Notice> of(UnitOfWork work, Matter matter) {
        return switch (matter) {
            case Matter.OfClaim of -> where(work, "i.claim_id = :id", of.claim());
            case Matter.OfAmendment of -> where(work, "i.amendment_id = :id", of.amendment());
            case Matter.OfUnpaidClaim of -> where(work, "i.unpaid_claim_id = :id", of.claim());
            case Matter.OfAgeing of -> where(work, "i.age_revision_id = :id", of.revision());
            case Matter.OfStatement of -> where(work, "i.task_id = :id", of.task());
            case Matter.OfStatusReport of ->
                where(
                        work,
                        "i.report_year = " + of.year() + " and i.recipient = :id",
                        of.recipient().value());
            case Matter.OfPayment of -> of(work, of.recipient());
            case Matter.OfSuspension of -> of(work, of.recipient());
            case Matter.OfDemand of -> of(work, of.recipient());
            case Matter.OfDeduction of -> of(work, of.recipient());
            case Matter.OfReceipt of -> of(work, of.recipient());
        };
    }

    /** Those of the payments, suspensions and status reports of a recipient, the newest first. */
    static List<Notice> of(UnitOfWork work, AddresseeNumber recipient) {
        return where(work, "i.recipient = :id", recipient.value());
    }

    /** Those of all that is about somebody, the newest first. */
    static List<Notice> about(UnitOfWork work, AddresseeNumber person) {
        return where(work, """
                (i.recipient = :id
                 or i.claim_id in (select claim_id from child_allowance.claim_subject where addressee_number = :id)
                 or i.amendment_id in (
                     select amendment_id from child_allowance.amendment_subject where addressee_number = :id)
                 or i.unpaid_claim_id in (
                     select unpaid_claim_id from child_allowance.unpaid_claim_subject where addressee_number = :id)
                 or i.task_id in (
                     select task_id from child_allowance.task where recipient = :id and kind in ('statement', 'restatement'))
                 or i.age_revision_id in (select revision_id from child_allowance.age_revision where recipient = :id))
                """, person.value());
    }

    private static List<Notice> where(UnitOfWork work, String condition, Object id) {
        return work.sql()
                .createQuery(HISTORY.select() + " where " + condition + " order by i.issued_at desc, i.issue_id desc")
                .bind("id", id)
                .map(HISTORY.rows())
                .list();
    }
}
