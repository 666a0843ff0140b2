package jp.yakuba.childallowance.payment.deduction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is taken from the payments of a recipient.
 *
 * @param number which of the recipient
 * @param taken what runs have taken by now, in yen
 * @param versions the newest, which counts, first
 */
@Schema(name = "Deduction")
record Deduction(int number, DeductionKind kind, long taken, List<Version> versions) {

    /**
     * As it was offered, ordered, changed or withdrawn.
     *
     * @param withdrawn whether nothing is taken any more
     */
    @Schema(name = "DeductionVersion")
    record Version(
            int version,
            DeductionBasis basis,
            @Nullable Long amount,
            YearMonth firstMonth,
            @Nullable YearMonth lastMonth,
            @Nullable AddresseeNumber child,
            @Nullable @FreeText @MaxLength(60) String creditor,
            @Nullable @FreeText @MaxLength(30) String reference,
            LocalDate toldOn,
            boolean withdrawn,
            @Nullable @FreeText @MaxLength(200) String reason,
            String recordedByName,
            Instant recordedAt) {}

    /** The one that counts. */
    Version newest() {
        return versions.getFirst();
    }
}
