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
        return certified(draft.key(), draft.claim());
    }

    private static Certified certified(UUID id, CertificationClaim claim) {
        var month = StartMonth.of(claim.claim()).month();
        return new Certified(id, claim.facts(month, month));
    }

    /** The claim of a certification as it is kept, which is read where there is time. */
    public record Kept(UUID claim, AddresseeNumber recipient, String content) {

        /** The certification. */
        public Certified certified() {
            return DecidedClaims.certified(claim, ClaimRow.read(content));
        }

        /** Shows nothing of what was claimed. */
        @Override
        public String toString() {
            return "Kept[" + claim + "]";
        }
    }

    /** The certifications of all recipients behind one number up to another. */
    public List<Kept> between(UnitOfWork work, String behind, String last) {
        return work.sql()
                .createQuery("""
                        select d.claim_id, d.addressee_number, c.content
                        from child_allowance.certification d
                        join child_allowance.claim c using (municipality_code, claim_id)
                        where d.addressee_number > :behind and d.addressee_number <= :last
                        """)
                .bind("behind", behind)
                .bind("last", last)
                .map((row, context) -> new Kept(
                        row.getObject("claim_id", UUID.class),
                        new AddresseeNumber(row.getString("addressee_number")),
                        row.getString("content")))
                .list();
    }

    /** Who decides on one of the people at the same time waits. */
    public void await(UnitOfWork work, Collection<AddresseeNumber> people) {
        certifications.await(work, people);
    }
}
