package jp.yakuba.childallowance.payment;

import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.foundation.text.TextForm;

/** Names one payment run. */
@TextForm(
        value = "Identifier of a payment run (支払処理)",
        pattern = Id.PATTERN,
        example = "5b2f8a10-3c77-4c53-8d65-0f6a4be3d7a1")
public record PaymentRunId(UUID value) implements Id {

    /** Reads what {@link #toString} writes. */
    public static PaymentRunId parse(String text) {
        return Id.parse(
                text,
                PaymentRunId::new,
                ChildAllowanceError.PAYMENT_RUN_ID_FORM,
                "支払処理の識別子の形式が違います。",
                "一覧から支払処理を選んでください。");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
