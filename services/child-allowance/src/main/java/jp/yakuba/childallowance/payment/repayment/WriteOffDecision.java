package jp.yakuba.childallowance.payment.repayment;

import static jp.yakuba.foundation.finding.Found.when;

import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import org.jspecify.annotations.Nullable;

/**
 * 不納欠損の決裁.
 *
 * @param accepted whether it is written off
 * @param reason why it is not; none is needed where it is
 */
record WriteOffDecision(
        boolean accepted,
        @Nullable @FreeText @MaxLength(200) String reason) {

    Findings check() {
        return when(
                !accepted && (reason == null || reason.isBlank()),
                () -> Finding.error(
                        FoundationError.REQUIRED, "reason", "却下の理由が入力されていません。", "入力した職員に分かるように、理由を入力してください。"));
    }
}
