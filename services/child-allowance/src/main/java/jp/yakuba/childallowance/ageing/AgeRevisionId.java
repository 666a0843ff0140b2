package jp.yakuba.childallowance.ageing;

import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.foundation.text.TextForm;

/**
 * Names a decision that less is due by age.
 *
 * @param value the name
 */
@TextForm(
        value = "Identifier of a decision that less is due by age",
        pattern = Id.PATTERN,
        example = "8d1f7d0e-4b1c-4f7a-8a55-5d0e2d1c9b77")
public record AgeRevisionId(UUID value) implements Id {

    /** Reads what {@link #toString} writes. */
    public static AgeRevisionId parse(String text) {
        return Id.parse(
                text,
                AgeRevisionId::new,
                ChildAllowanceError.AGE_REVISION_ID_FORM,
                "年齢到達による改定の識別子の形式が違います。",
                "一覧から選んでください。");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
