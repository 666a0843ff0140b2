package jp.yakuba.childallowance.payment.run;

import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.TextForm;

/**
 * Names one payment run.
 *
 * @param value the name
 */
@TextForm(
        value = "Identifier of a payment run (支払処理)",
        pattern = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
        example = "5b2f8a10-3c77-4c53-8d65-0f6a4be3d7a1")
record PaymentRunId(UUID value) {

    /** Reads what {@link #toString} writes. */
    static PaymentRunId parse(String text) {
        try {
            return new PaymentRunId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new RejectedValue(ChildAllowanceError.PAYMENT_RUN_ID_FORM, "支払処理の識別子の形式が違います。", "一覧から支払処理を選んでください。");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
