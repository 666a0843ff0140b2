package jp.yakuba.residentrecords.measure;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.shape.Guarded;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.residentrecords.RecordsPermission;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk has asked to be decided on a measure.
 *
 * @param kind what
 * @param by user id of the clerk, who cannot decide on it
 * @param byName the clerk's name
 * @param on the day of it
 * @param changed what the application would be, of an application or a change that has been corrected
 * @param term which term was asked for; null for the one that follows from the rule
 * @param reason why, of an ending
 * @param enteredBy user ids of those who entered it before {@code by} corrected it; they cannot decide either
 */
public record MeasureRequest(
        @Open RequestKind kind,
        @Open String by,
        @Open String byName,
        @Open LocalDate on,
        @Nullable Particulars changed,
        @Nullable Term term,

        @Guarded(RecordsPermission.Code.PROTECTION_DETAILS) @MaxLength(300) @Nullable
        String reason,

        @Open List<String> enteredBy) {

    public MeasureRequest {
        enteredBy = List.copyOf(enteredBy);
    }
}
