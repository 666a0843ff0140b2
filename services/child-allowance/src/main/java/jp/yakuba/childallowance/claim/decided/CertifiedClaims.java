package jp.yakuba.childallowance.claim.decided;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.childallowance.claim.claimed.ClaimedMonths;
import jp.yakuba.childallowance.entitlement.AmountSpan;
import jp.yakuba.childallowance.filing.Filed;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What was decided on claims, for whatever tells the claimants of it. */
@ApplicationScoped
public class CertifiedClaims {

    private static final Filed<CertificationClaim> FILED = new Filed<>("claim", CertificationClaim.SHAPE);

    private final Certifications certifications;
    private final Rejections rejections;

    CertifiedClaims(Certifications certifications, Rejections rejections) {
        this.certifications = certifications;
        this.rejections = rejections;
    }

    /**
     * A claim that somebody was certified on.
     *
     * @param claimedOn the day of the claim
     * @param decidedOn the day of the decision
     * @param first the first month that is paid
     * @param amounts what was decided for each month
     * @param children the children who are paid for
     */
    public record Certified(
            AddresseeNumber claimant,
            LocalDate claimedOn,
            LocalDate decidedOn,
            YearMonth first,
            List<AmountSpan> amounts,
            List<Child> children) {

        /** Takes lists as they are now. */
        public Certified {
            amounts = List.copyOf(amounts);
            children = List.copyOf(children);
        }

        /** Shows nothing of whom it is about. */
        @Override
        public String toString() {
            return "Certified[…]";
        }
    }

    /** A child, and the months for which it is paid. */
    public record Child(AddresseeNumber addressee, RecordedDate birthDate, YearMonth first, YearMonth last) {}

    /** That a claim was decided against, and why. */
    public record Rejected(LocalDate claimedOn, LocalDate decidedOn, String reason) {

        /** Without the reason, which is about somebody. */
        @Override
        public String toString() {
            return "Rejected[" + decidedOn + "]";
        }
    }

    /** Whom the claim is about, the claimant first; empty if there is no such claim. */
    public Optional<List<AddresseeNumber>> subjects(UnitOfWork work, ClaimId claim) {
        return FILED.of(work, claim.draft()).map(CertificationClaim::subjects);
    }

    /** What was decided on the claim; empty while nobody is certified on it. */
    public Optional<Certified> certified(UnitOfWork work, ClaimId claim) {
        return certifications.of(work, claim).flatMap(months -> FILED.of(work, claim.draft())
                .map(filed -> new Certified(
                        filed.claimant().addressee(),
                        filed.claim().date(),
                        decidedOn(work, claim),
                        months.first(),
                        months.amounts(),
                        months.children().stream()
                                .map(child -> child(filed, child))
                                .toList())));
    }

    /** Whether the certification on the claim was taken back. */
    public boolean isAnnulled(UnitOfWork work, ClaimId claim) {
        return certifications.annulment(work, claim).isPresent();
    }

    /** That the claim was decided against; empty if it was not. */
    public Optional<Rejected> rejected(UnitOfWork work, ClaimId claim) {
        return rejections.of(work, claim).flatMap(against -> FILED.of(work, claim.draft())
                .map(filed -> new Rejected(filed.claim().date(), against.decidedOn(), against.reason())));
    }

    private static LocalDate decidedOn(UnitOfWork work, ClaimId claim) {
        return work.sql()
                .createQuery("select decided_on from child_allowance.certification where claim_id = :claim")
                .bind("claim", claim)
                .mapTo(LocalDate.class)
                .one();
    }

    private static Child child(CertificationClaim claim, ClaimedMonths.OfChild paid) {
        var birthDate = claim.children().stream()
                .filter(child -> child.addressee().equals(paid.addressee()))
                .findFirst()
                .orElseThrow()
                .birthDate();
        return new Child(paid.addressee(), birthDate, paid.first(), paid.last());
    }
}
