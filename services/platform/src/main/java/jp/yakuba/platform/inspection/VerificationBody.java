package jp.yakuba.platform.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import jp.yakuba.platform.audit.Break;
import jp.yakuba.platform.audit.Verification;
import org.jspecify.annotations.Nullable;

/**
 * The result of a verification as JSON.
 *
 * @param firstBreak the first place that is not as it was written; missing if the log is intact
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationBody(
        boolean intact,
        long checkpoints,
        long entries,
        long waiting,
        boolean anchored,
        @Nullable BreakBody firstBreak,
        List<BreakBody> breaks) {

    /** A place; {@code entry} is missing if none is known any more. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BreakBody(String code, long checkpoint, @Nullable Long entry, String message) {
        static BreakBody of(Break broken) {
            return new BreakBody(broken.kind().code(), broken.checkpoint(), broken.entry(), broken.words());
        }
    }

    static VerificationBody of(Verification found) {
        var breaks = found.breaks().stream().map(BreakBody::of).toList();
        return new VerificationBody(
                found.intact(),
                found.checkpoints(),
                found.entries(),
                found.waiting(),
                found.anchored(),
                breaks.isEmpty() ? null : breaks.getFirst(),
                breaks);
    }
}
