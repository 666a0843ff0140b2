package jp.yakuba.childallowance.claim.claimed;

import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.TextForm;

/**
 * Names one claim from its draft on, and the certification that it leads to.
 *
 * @param value the name
 */
@TextForm(
        value = "Identifier of a claim for certification (認定請求), from its draft on",
        pattern = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
        example = "2c9f2f54-6a8e-4f0c-9d0e-3a52a1d5b7c4")
public record ClaimId(UUID value) {

    /** Reads what {@link #toString} writes. */
    public static ClaimId parse(String text) {
        try {
            return new ClaimId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new RejectedValue(ChildAllowanceError.CLAIM_ID_FORM, "認定請求の識別子の形式が違います。", "一覧から請求を選んでください。");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
