package jp.yakuba.residentrecords;

import java.util.UUID;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.foundation.text.TextForm;

/**
 * Names one 支援措置.
 *
 * @param value the name
 */
@TextForm(
        value = "Identifier of a protection measure (支援措置)",
        pattern = Id.PATTERN,
        example = "8b0f3f0a-5d53-4a57-9d39-2f2f3f9c1c11")
public record MeasureId(UUID value) implements Id {

    /** Reads what {@link #toString} writes. */
    public static MeasureId parse(String text) {
        return Id.parse(text, MeasureId::new, RecordsError.MEASURE_ID_WRONG, "支援措置の識別子の形式が違います。", "支援措置の一覧から選んでください。");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
