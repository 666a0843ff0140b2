package jp.yakuba.residentrecords.movement.notification;

import java.util.UUID;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.TextForm;
import jp.yakuba.residentrecords.RecordsError;

/**
 * Names one movement from its draft on.
 *
 * @param value the name
 */
@TextForm(
        value = "Identifier of a movement (異動), from its draft on",
        pattern = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
        example = "8b0f3f0a-5d53-4a57-9d39-2f2f3f9c1c11")
public record MovementId(UUID value) {

    /** Reads what {@link #toString} writes. */
    public static MovementId parse(String text) {
        try {
            return new MovementId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new RejectedValue(RecordsError.MOVEMENT_ID_WRONG, "異動の識別子の形式が違います。", "異動履歴から取り消す異動を選んでください。");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
