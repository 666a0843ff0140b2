package jp.yakuba.childallowance.claim.decided;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.calculation.StartMonth;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.childallowance.claim.claimed.EntitledAs;
import jp.yakuba.childallowance.entitlement.Certified;
import jp.yakuba.childallowance.filing.Filed;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The claims that were decided on, for whoever decides what comes after them. */
@ApplicationScoped
public class DecidedClaims {

    private static final Filed<CertificationClaim> FILED = new Filed<>("claim", CertificationClaim.SHAPE);

    private static final String KEPT = """
            select d.claim_id, d.addressee_number, c.content
            from child_allowance.certification d
            join child_allowance.claim c using (municipality_code, claim_id)
            """;

    private final Certifications certifications;

    DecidedClaims(Certifications certifications) {
        this.certifications = certifications;
    }

    /** The certifications of a recipient, in time. */
    public List<Certified> of(UnitOfWork work, AddresseeNumber recipient) {
        return work
                .sql()
                .createQuery(KEPT + "where d.addressee_number = :recipient order by d.first_month")
                .bind("recipient", recipient.value())
                .map((row, context) -> kept(row))
                .stream()
                .map(Kept::certified)
                .toList();
    }

    private static Certified certified(ClaimId id, CertificationClaim claim) {
        var month = StartMonth.of(claim.claim()).month();
        return new Certified(id, claim.facts(month, month));
    }

    /** As whom the one claimed who was certified by a claim. */
    public EntitledAs entitledAs(UnitOfWork work, ClaimId claim) {
        return work.sql()
                .createQuery("select content from child_allowance.claim where claim_id = :claim")
                .bind("claim", claim)
                .mapTo(String.class)
                .map(FILED::read)
                .map(read -> read.claimant().entitledAs())
                .one();
    }

    /** The claim of a certification as it is kept, which is read where there is time. */
    public record Kept(ClaimId claim, AddresseeNumber recipient, String content) {

        /** The certification. */
        public Certified certified() {
            return DecidedClaims.certified(claim, FILED.read(content));
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
                .createQuery(KEPT + "where d.addressee_number > :behind and d.addressee_number <= :last")
                .bind("behind", behind)
                .bind("last", last)
                .map((row, context) -> kept(row))
                .list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new ClaimId(row.getObject("claim_id", UUID.class)),
                new AddresseeNumber(row.getString("addressee_number")),
                row.getString("content"));
    }

    /** Who decides on one of the people at the same time waits. */
    public void await(UnitOfWork work, Collection<AddresseeNumber> people) {
        certifications.await(work, people);
    }
}
