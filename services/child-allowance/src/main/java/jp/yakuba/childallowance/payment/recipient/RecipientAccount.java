package jp.yakuba.childallowance.payment.recipient;

import java.time.LocalDate;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.shape.Guarded;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;

/**
 * To which account a recipient is paid from a day on.
 *
 * @param publicMoney 公金受取口座
 */
record RecipientAccount(
        @Open LocalDate firstDay,
        @Open boolean publicMoney,

        @Guarded(ChildAllowancePermission.Code.CLAIM_ACCOUNT)
        KnownAccount account) {

    /** What one may read of it. */
    static final RecordShape<RecipientAccount> SHAPE = new RecordShape<>(RecipientAccount.class, Values.typed());
}
