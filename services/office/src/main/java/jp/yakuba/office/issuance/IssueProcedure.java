package jp.yakuba.office.issuance;

import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * What a business brings to have its papers printed, printed again and disposed of.
 *
 * @param <P> its paper
 */
public interface IssueProcedure<P extends Issued> {

    /** What its paper is called: 写し. */
    String noun();

    /** Refuses who may not print it, and what may not go out any more since it was issued. */
    void requirePrintable(UnitOfWork work, P paper);

    /** The document. */
    byte[] pdf(UnitOfWork work, P paper);

    /** What the paper says, issued once more. */
    P again(P paper, Issue issue);

    /** What the audit log is told of a step. */
    AuditEntry entry(IssueStep step, P paper);
}
