package jp.yakuba.platform.inspection;

import java.util.List;
import java.util.Locale;
import jp.yakuba.platform.jobs.RowFinding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A verification as JSON.
 *
 * @param state of the job, in lower case
 * @param note how far it is, or what it found
 * @param intact missing until it has succeeded
 * @param firstBreak the first place that is not as it was written; missing if none was found
 */
@Schema(name = "AuditVerification")
record VerificationBody(
        String id,
        String state,
        @Nullable Integer percent,
        String note,
        @Nullable Boolean intact,
        @Nullable BreakBody firstBreak,
        List<BreakBody> breaks) {

    /** A place; {@code entry} is missing if none is known any more. */
    @Schema(name = "AuditBreak")
    record BreakBody(String code, @Nullable Long entry, String message) {
        static BreakBody of(RowFinding found) {
            return new BreakBody(
                    found.finding().code(),
                    found.row() == 0 ? null : found.row(),
                    found.finding().message());
        }
    }

    static VerificationBody of(VerificationView view) {
        var job = view.job();
        var breaks = view.breaks().stream().map(BreakBody::of).toList();
        return new VerificationBody(
                job.id().toString(),
                job.state().name().toLowerCase(Locale.ROOT),
                job.percent().isPresent() ? job.percent().getAsInt() : null,
                job.note(),
                view.ended() ? view.intact() : null,
                breaks.isEmpty() ? null : breaks.getFirst(),
                breaks);
    }
}
