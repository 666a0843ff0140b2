package jp.yakuba.residentrecords.movement.notification;

import java.util.UUID;
import jp.yakuba.foundation.finding.RejectedValue;

/**
 * Names one movement from its draft on.
 *
 * @param value the name
 */
public record MovementId(UUID value) {

    /** Reads what {@link #toString} writes. */
    public static MovementId parse(String text) {
        try {
            return new MovementId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new RejectedValue("movement-id-wrong", "異動の識別子の形式が違います。", "異動履歴から取り消す異動を選んでください。");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
