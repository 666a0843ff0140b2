package jp.yakuba.childallowance.unpaid.owed;

import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.TextForm;

/**
 * Names one claim for unpaid allowance from its draft on.
 *
 * @param value the name
 */
@TextForm(
        value = "Identifier of a claim for unpaid allowance (未支払請求), from its draft on",
        pattern = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
        example = "7d5a1a0e-0f5b-4c55-9f0b-6a2e1c7b9d10")
public record UnpaidClaimId(UUID value) {

    /** Reads what {@link #toString} writes. */
    public static UnpaidClaimId parse(String text) {
        try {
            return new UnpaidClaimId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new RejectedValue(ChildAllowanceError.UNPAID_CLAIM_ID_FORM, "未支払請求の識別子の形式が違います。", "一覧から選んでください。");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
