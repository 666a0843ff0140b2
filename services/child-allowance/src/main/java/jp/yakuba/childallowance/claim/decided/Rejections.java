package jp.yakuba.childallowance.claim.decided;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.office.approval.Rejection;
import jp.yakuba.platform.events.Event;
import jp.yakuba.platform.events.Outbox;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Claims that were decided against (却下): facts, written once. */
@ApplicationScoped
public class Rejections {

    private final Outbox outbox;

    Rejections(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Keeps that a claim was decided against, and tells of it. */
    public void add(UnitOfWork work, ClaimId id, CertificationClaim claim, Rejection rejection) {
        var claimant = claim.claimant().addressee().value();
        work.sql()
                .createUpdate("""
                        insert into child_allowance.rejection (claim_id, addressee_number, reason, decided_on)
                        values (:claim, :claimant, :reason, :on)
                        """)
                .bind("claim", id)
                .bind("claimant", claimant)
                .bind("reason", rejection.reason())
                .bind("on", work.today())
                .execute();
        outbox.publish(
                work,
                new Event(
                        "child-allowance.claim-rejected",
                        claimant,
                        Json.object()
                                .put("claim", id.toString())
                                .put("decidedOn", work.today().toString())));
    }

    /** Why and when the claim was decided against; empty if it was not. */
    public Optional<RejectedClaim> of(UnitOfWork work, ClaimId claim) {
        return work.sql()
                .createQuery("select reason, decided_on from child_allowance.rejection where claim_id = :claim")
                .bind("claim", claim)
                .map((row, context) ->
                        new RejectedClaim(row.getString("reason"), row.getObject("decided_on", LocalDate.class)))
                .findOne();
    }
}
