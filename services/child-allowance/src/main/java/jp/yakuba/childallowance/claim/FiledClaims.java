package jp.yakuba.childallowance.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** 認定請求 that come in a file: held to the rules of the counter, and entered as those of the counter are. */
@ApplicationScoped
public class FiledClaims {

    private final ClaimDesk desk;

    FiledClaims(ClaimDesk desk) {
        this.desk = desk;
    }

    /** All that is found in it. */
    public Findings examine(UnitOfWork work, CertificationClaim claim) {
        return desk.examine(work, claim, null).findings();
    }

    /** Enters it, to be reviewed and decided by others; refuses errors, and alerts where there is no reason. */
    public void enter(UnitOfWork work, CertificationClaim claim, @Nullable String reason) {
        desk.filings().enter(work, claim, reason);
    }
}
