package jp.yakuba.childallowance.payment.recipient;

import static jp.yakuba.foundation.finding.Found.when;

import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import org.jspecify.annotations.Nullable;

/**
 * 口座変更の決裁.
 *
 * @param accepted whether the account counts
 * @param reason why it does not; none is needed where it does
 */
record AccountDecision(
        boolean accepted,
        @Nullable @FreeText @MaxLength(200) String reason) {

    Findings check() {
        return when(
                !accepted && (reason == null || reason.isBlank()),
                () -> Finding.error(
                        FoundationError.REQUIRED, "reason", "却下の理由が入力されていません。", "入力した職員に分かるように、理由を入力してください。"));
    }
}
