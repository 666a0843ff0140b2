package jp.yakuba.childallowance.payment.recipient;

import java.time.LocalDate;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.banking.Account;
import jp.yakuba.office.banking.PostBankAccount;
import org.jspecify.annotations.Nullable;

/**
 * 振込先口座 as a file has it.
 *
 * @param recipient whose it is
 * @param account as other banks have it
 * @param postBank as it stands on a passbook of the post bank; one of both is given
 * @param firstDay from which it counts
 * @param publicMoney 公金受取口座; null if it was not asked
 */
public record FiledAccount(
        AddresseeNumber recipient,
        @Nullable Account account,
        @Nullable PostBankAccount postBank,
        LocalDate firstDay,
        @Nullable Boolean publicMoney) {

    AccountChange change() {
        return new AccountChange(account, postBank, firstDay, Boolean.TRUE.equals(publicMoney));
    }

    /** Shows nothing of whose it is. */
    @Override
    public String toString() {
        return "FiledAccount[…]";
    }
}
