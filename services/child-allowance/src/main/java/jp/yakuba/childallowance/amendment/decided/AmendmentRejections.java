package jp.yakuba.childallowance.amendment.decided;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.childallowance.amendment.amended.AmendmentBasis;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.office.approval.Rejection;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Claims for more that were decided against (却下): facts, written once. */
@ApplicationScoped
public class AmendmentRejections {

    /** Keeps that a claim was decided against. Of what nobody has claimed there is nothing to reject. */
    public void add(UnitOfWork work, AmendmentId id, Amendment amendment, Rejection rejection) {
        if (!isRejectable(amendment)) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    Finding.error(
                            ChildAllowanceError.AMENDMENT_NOT_CLAIMED,
                            "",
                            "請求による額改定ではないので、却下できません。",
                            "直すことがあれば差し戻し、要らないものなら取り下げてください。"));
        }
        work.sql()
                .createUpdate("""
                        insert into child_allowance.amendment_rejection (amendment_id, recipient, reason, decided_on)
                        values (:id, :recipient, :reason, :on)
                        """)
                .bind("id", id)
                .bind("recipient", amendment.recipient().value())
                .bind("reason", rejection.reason())
                .bind("on", work.today())
                .execute();
    }

    /** Whether it was claimed, and so can be decided against. */
    public static boolean isRejectable(Amendment amendment) {
        return amendment.basis() == AmendmentBasis.CLAIM;
    }

    /** Why and when it was decided against; empty if it was not. */
    public Optional<RejectedAmendment> of(UnitOfWork work, AmendmentId id) {
        return work.sql()
                .createQuery(
                        "select reason, decided_on from child_allowance.amendment_rejection where amendment_id = :id")
                .bind("id", id)
                .map((row, context) ->
                        new RejectedAmendment(row.getString("reason"), row.getObject("decided_on", LocalDate.class)))
                .findOne();
    }
}
