package jp.yakuba.childallowance.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.claim.FiledClaims;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.office.intake.Intake;
import jp.yakuba.office.intake.IntakeTerms;
import jp.yakuba.office.intake.Intakes;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditedOperation;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** 認定請求 in a file: each line becomes a claim that is reviewed and decided like any other. */
@ApplicationScoped
class ClaimFile implements FileKind<CertificationClaim> {

    static final IntakeTerms TERMS = new IntakeTerms(
            "child-allowance.claim-intake",
            "認定請求の取込",
            ChildAllowancePermission.CLAIM_IMPORT,
            ChildAllowanceOperation.CLAIM_IMPORT_ORDER,
            false,
            "請求");

    private static final ListedItems ITEMS = ListedItems.of("027-claims.csv");

    private final FiledClaims claims;

    ClaimFile(FiledClaims claims) {
        this.claims = claims;
    }

    @Produces
    @Singleton
    static Intake<FiledLine<CertificationClaim>> job(Intakes intakes, ClaimFile kind, Audit audit) {
        return intakes.of(new FiledIntake<>(kind, audit));
    }

    @Override
    public IntakeTerms terms() {
        return TERMS;
    }

    @Override
    public AuditedOperation taken() {
        return ChildAllowanceOperation.CLAIM_IMPORT;
    }

    @Override
    public ListedItems items() {
        return ITEMS;
    }

    @Override
    public RecordShape<CertificationClaim> shape() {
        return CertificationClaim.SHAPE;
    }

    /** A child may be in one claim and, being a parent, have one of its own. */
    @Override
    public List<String> once(CertificationClaim claim) {
        return Stream.concat(
                        Stream.of(claim.claimant().addressee().value()),
                        claim.children().stream()
                                .map(child -> "child-" + child.addressee().value()))
                .distinct()
                .toList();
    }

    @Override
    public @Nullable AddresseeNumber beside(CertificationClaim claim) {
        return claim.spouseNumber();
    }

    @Override
    public Findings examine(UnitOfWork work, CertificationClaim claim) {
        return claims.examine(work, claim);
    }

    @Override
    public void enter(UnitOfWork work, CertificationClaim claim, @Nullable String reason) {
        claims.enter(work, claim, reason);
    }
}
