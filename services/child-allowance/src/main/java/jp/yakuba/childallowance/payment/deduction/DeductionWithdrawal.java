package jp.yakuba.childallowance.payment.deduction;

import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import org.jspecify.annotations.Nullable;

/**
 * 申出の撤回, or the end of 特別徴収.
 *
 * @param toldOn the day on which it was asked for or decided
 */
record DeductionWithdrawal(
        LocalDate toldOn,
        @Nullable @FreeText @MaxLength(200) String reason) {

    Findings check(LocalDate today) {
        return when(toldOn.isAfter(today), DeductionWithdrawal::inFuture);
    }

    static Finding inFuture() {
        return Finding.error(
                ChildAllowanceError.DEDUCTION_IN_FUTURE, "toldOn", "申出・通知の日がまだ来ていません。", "申出書を受け付けた日か、通知した日を確かめてください。");
    }
}
