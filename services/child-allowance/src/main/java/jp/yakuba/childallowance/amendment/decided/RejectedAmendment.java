package jp.yakuba.childallowance.amendment.decided;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a claim for more was decided against (却下).
 *
 * @param reason as the recipient is told it
 * @param decidedOn when
 */
@Schema(name = "RejectedAmendment")
public record RejectedAmendment(String reason, LocalDate decidedOn) {

    /** Without the reason, which is about somebody. */
    @Override
    public String toString() {
        return "RejectedAmendment[" + decidedOn + "]";
    }
}
