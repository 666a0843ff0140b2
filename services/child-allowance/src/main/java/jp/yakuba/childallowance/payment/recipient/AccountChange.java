package jp.yakuba.childallowance.payment.recipient;

import java.time.LocalDate;
import jp.yakuba.childallowance.payment.AccountCheckRequest;
import jp.yakuba.office.banking.Account;
import jp.yakuba.office.banking.PostBankAccount;
import org.jspecify.annotations.Nullable;

/**
 * 口座変更届: to which account somebody is to be paid, given in one of two ways.
 *
 * @param account as other banks have it
 * @param postBank as it stands on a passbook of the post bank
 * @param firstDay from which it counts
 * @param publicMoney 公金受取口座
 */
record AccountChange(
        @Nullable Account account, @Nullable PostBankAccount postBank, LocalDate firstDay, boolean publicMoney) {

    AccountCheckRequest toCheck() {
        return new AccountCheckRequest(account, postBank, firstDay);
    }
}
