package jp.yakuba.childallowance.payment.repayment;

import static jp.yakuba.foundation.finding.Found.when;

import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;

/**
 * 不納欠損の起案.
 *
 * @param reason what tells so
 */
record WriteOffRequest(
        WriteOffCause cause, @FreeText @MaxLength(200) String reason) {

    Findings check() {
        return when(
                reason.isBlank(),
                () -> Finding.error(FoundationError.REQUIRED, "reason", "理由が入力されていません。", "理由を入力してください。"));
    }
}
