package jp.yakuba.childallowance.unpaid.owed;

import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.foundation.text.TextForm;
import jp.yakuba.office.approval.DraftId;

/** Names one claim for unpaid allowance from its draft on. */
@TextForm(
        value = "Identifier of a claim for unpaid allowance (未支払請求), from its draft on",
        pattern = Id.PATTERN,
        example = "7d5a1a0e-0f5b-4c55-9f0b-6a2e1c7b9d10")
public record UnpaidClaimId(UUID value) implements Id {

    /** Reads what {@link #toString} writes. */
    public static UnpaidClaimId parse(String text) {
        return Id.parse(
                text,
                UnpaidClaimId::new,
                ChildAllowanceError.UNPAID_CLAIM_ID_FORM,
                "未支払請求の識別子の形式が違います。",
                "一覧から選んでください。");
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
