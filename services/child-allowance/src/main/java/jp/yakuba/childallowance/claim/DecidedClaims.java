package jp.yakuba.childallowance.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.yakuba.childallowance.calculation.StartMonth;
import jp.yakuba.childallowance.entitlement.Certified;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The claims that were decided on, for whoever decides what comes after them. */
@ApplicationScoped
public class DecidedClaims {

    private final Claims claims;
    private final Certifications certifications;

    DecidedClaims(Claims claims, Certifications certifications) {
        this.claims = claims;
        this.certifications = certifications;
    }

    /** The certifications of a recipient, in time. */
    public List<Certified> of(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql().createQuery("""
                        select claim_id from child_allowance.certification
                        where addressee_number = :recipient order by first_month
                        """).bind("recipient", recipient.value()).mapTo(UUID.class).stream()
                .map(id -> claims.find(work, new ClaimId(id)).orElseThrow())
                .map(DecidedClaims::certified)
                .toList();
    }

    private static Certified certified(ClaimDraft draft) {
        var month = StartMonth.of(draft.claim().claim()).month();
        return new Certified(draft.key(), draft.claim().facts(month, month));
    }

    /** Who decides on one of the people at the same time waits. */
    public void await(UnitOfWork work, Collection<AddresseeNumber> people) {
        certifications.await(work, people);
    }
}
