package jp.yakuba.childallowance;

import java.util.UUID;
import jp.yakuba.childallowance.entitlement.DecisionId;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.foundation.text.TextForm;
import jp.yakuba.office.approval.DraftId;

/** Names one amendment of a certification from its draft on. */
@TextForm(
        value = "Identifier of an amendment of a certification (額改定・消滅), from its draft on",
        pattern = Id.PATTERN,
        example = "7d5a1a0e-0f5b-4c55-9f0b-6a2e1c7b9d10")
public record AmendmentId(UUID value) implements Id {

    /** Reads what {@link #toString} writes. */
    public static AmendmentId parse(String text) {
        return Id.parse(
                text, AmendmentId::new, ChildAllowanceError.AMENDMENT_ID_FORM, "額改定・消滅の識別子の形式が違います。", "一覧から選んでください。");
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
