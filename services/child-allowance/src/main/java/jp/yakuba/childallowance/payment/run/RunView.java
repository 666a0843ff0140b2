package jp.yakuba.childallowance.payment.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import jp.yakuba.childallowance.payment.PaymentRunId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A payment run as it is told.
 *
 * @param revision counted up with every step; what an ETag says
 * @param lastMonth the last month that is paid; of whom nothing is due any more, later ones may be
 * @param renewals how often the preview was made anew, since what is due had changed before it was paid
 * @param lines recipients in the preview
 * @param deducted what is taken for fees and as donations
 * @param unconfirmed what is not paid until ends and decreases that movements ask for are decided or dismissed
 * @param bookedOn the day on which what is paid was booked
 * @param job that makes the preview, books and writes the file
 * @param file where the transfer file is
 */
@Schema(name = "PaymentRun")
record RunView(
        PaymentRunId id,
        RunKind kind,
        RunState state,
        int revision,
        @Nullable YearMonth payMonth,
        LocalDate payDay,
        YearMonth lastMonth,
        int renewals,
        int lines,
        int transfers,
        long amount,
        long offset,
        long deducted,
        long held,
        long unconfirmed,
        long barred,
        long overpaid,
        String madeBy,
        String madeByName,
        Instant madeAt,
        Instant changedAt,
        @Nullable String approvedBy,
        @Nullable String approvedByName,
        @Nullable Instant approvedAt,
        @Nullable LocalDate bookedOn,
        @Nullable String job,
        @Nullable String file) {}
