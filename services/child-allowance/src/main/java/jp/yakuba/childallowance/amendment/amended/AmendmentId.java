package jp.yakuba.childallowance.amendment.amended;

import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.TextForm;

/**
 * Names one amendment of a certification from its draft on.
 *
 * @param value the name
 */
@TextForm(
        value = "Identifier of an amendment of a certification (額改定・消滅), from its draft on",
        pattern = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
        example = "7d5a1a0e-0f5b-4c55-9f0b-6a2e1c7b9d10")
public record AmendmentId(UUID value) {

    /** Reads what {@link #toString} writes. */
    public static AmendmentId parse(String text) {
        try {
            return new AmendmentId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new RejectedValue(ChildAllowanceError.AMENDMENT_ID_FORM, "額改定・消滅の識別子の形式が違います。", "一覧から選んでください。");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
