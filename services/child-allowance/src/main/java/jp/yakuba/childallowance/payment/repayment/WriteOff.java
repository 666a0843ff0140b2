package jp.yakuba.childallowance.payment.repayment;

import java.time.LocalDate;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * 不納欠損, as it was proposed and decided.
 *
 * @param entry which of the recipient
 * @param amount in yen
 * @param recordedBy account of who proposed it
 * @param accepted whether it was written off; missing while another has not decided
 * @param refusal why it was not
 * @param decidedOn the day of the decision
 */
@Schema(name = "WriteOff")
record WriteOff(
        int entry,
        WriteOffCause cause,
        long amount,
        @FreeText @MaxLength(200) String reason,
        String recordedBy,
        LocalDate recordedOn,
        @Nullable Boolean accepted,
        @Nullable @FreeText @MaxLength(200) String refusal,
        @Nullable LocalDate decidedOn) {

    /** Whether another has to decide. */
    boolean waits() {
        return accepted == null;
    }
}
