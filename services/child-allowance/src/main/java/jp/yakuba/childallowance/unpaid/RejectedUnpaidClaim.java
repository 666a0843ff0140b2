package jp.yakuba.childallowance.unpaid;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a claim was decided against (却下).
 *
 * @param reason as the child is told it
 * @param decidedOn when
 */
@Schema(name = "RejectedUnpaidClaim")
record RejectedUnpaidClaim(String reason, LocalDate decidedOn) {

    /** Without the reason, which is about somebody. */
    @Override
    public String toString() {
        return "RejectedUnpaidClaim[" + decidedOn + "]";
    }
}
