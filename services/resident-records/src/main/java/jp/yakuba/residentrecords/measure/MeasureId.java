package jp.yakuba.residentrecords.measure;

import java.util.UUID;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.TextForm;
import jp.yakuba.residentrecords.RecordsError;

/**
 * Names one 支援措置.
 *
 * @param value the name
 */
@TextForm(
        value = "Identifier of a protection measure (支援措置)",
        pattern = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
        example = "8b0f3f0a-5d53-4a57-9d39-2f2f3f9c1c11")
public record MeasureId(UUID value) {

    /** Reads what {@link #toString} writes. */
    public static MeasureId parse(String text) {
        try {
            return new MeasureId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new RejectedValue(RecordsError.MEASURE_ID_WRONG, "支援措置の識別子の形式が違います。", "支援措置の一覧から選んでください。");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
