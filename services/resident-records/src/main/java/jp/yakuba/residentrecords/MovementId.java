package jp.yakuba.residentrecords;

import java.util.UUID;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.foundation.text.TextForm;
import jp.yakuba.office.approval.DraftId;

/**
 * Names one movement from its draft on.
 *
 * @param value the name
 */
@TextForm(
        value = "Identifier of a movement (異動), from its draft on",
        pattern = Id.PATTERN,
        example = "8b0f3f0a-5d53-4a57-9d39-2f2f3f9c1c11")
public record MovementId(UUID value) implements Id {

    /** Reads what {@link #toString} writes. */
    public static MovementId parse(String text) {
        return Id.parse(
                text, MovementId::new, RecordsError.MOVEMENT_ID_WRONG, "異動の識別子の形式が違います。", "異動履歴から取り消す異動を選んでください。");
    }

    /** The same as the id of a draft. */
    public DraftId draft() {
        return new DraftId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
