package jp.yakuba.childallowance;

import java.util.UUID;
import jp.yakuba.childallowance.entitlement.DecisionId;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.foundation.text.TextForm;
import jp.yakuba.office.approval.DraftId;

/** Names one claim from its draft on, and the certification that it leads to. */
@TextForm(
        value = "Identifier of a claim for certification (認定請求), from its draft on",
        pattern = Id.PATTERN,
        example = "2c9f2f54-6a8e-4f0c-9d0e-3a52a1d5b7c4")
public record ClaimId(UUID value) implements Id {

    /** Reads what {@link #toString} writes. */
    public static ClaimId parse(String text) {
        return Id.parse(text, ClaimId::new, ChildAllowanceError.CLAIM_ID_FORM, "認定請求の識別子の形式が違います。", "一覧から請求を選んでください。");
    }

    /** The same as the id of a draft. */
    public DraftId draft() {
        return new DraftId(value);
    }

    /** The same as the id of what was decided on it. */
    public DecisionId decision() {
        return new DecisionId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
