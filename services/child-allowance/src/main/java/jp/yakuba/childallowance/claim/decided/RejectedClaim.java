package jp.yakuba.childallowance.claim.decided;

import java.time.LocalDate;

/**
 * That a claim was decided against (却下).
 *
 * @param reason as the claimant is told it
 * @param decidedOn when
 */
public record RejectedClaim(String reason, LocalDate decidedOn) {

    /** Without the reason, which is about somebody. */
    @Override
    public String toString() {
        return "RejectedClaim[" + decidedOn + "]";
    }
}
