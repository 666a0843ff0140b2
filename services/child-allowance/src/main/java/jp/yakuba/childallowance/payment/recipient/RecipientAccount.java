package jp.yakuba.childallowance.payment.recipient;

import java.time.LocalDate;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.shape.Guarded;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import org.jspecify.annotations.Nullable;

/**
 * To which account a recipient is paid from a day on.
 *
 * @param entry its number among those of the recipient, from 1
 * @param publicMoney 公金受取口座
 * @param recordedBy the account of who entered it
 * @param holderReason why it is the recipient's own, where the name of the holder differs; null where it does not
 * @param refusal why it was refused; null if it was not
 */
record RecipientAccount(
        @Open int entry,
        @Open AccountState state,
        @Open LocalDate firstDay,
        @Open boolean publicMoney,

        @Guarded(ChildAllowancePermission.Code.CLAIM_ACCOUNT)
        KnownAccount account,

        @Open String recordedBy,

        @Guarded(ChildAllowancePermission.Code.CLAIM_ACCOUNT) @Nullable
        String holderReason,

        @Guarded(ChildAllowancePermission.Code.CLAIM_ACCOUNT) @Nullable
        String refusal) {

    /** What one may read of it. */
    static final RecordShape<RecipientAccount> SHAPE = new RecordShape<>(RecipientAccount.class, Values.typed());
}
