package jp.yakuba.childallowance.payment.recipient;

import java.time.LocalDate;
import jp.yakuba.office.banking.Account;
import org.jspecify.annotations.Nullable;

/**
 * An account that a recipient gives.
 *
 * @param firstDay from which it counts
 * @param publicMoney 公金受取口座
 * @param origin what it was given with
 * @param waits whether another has to decide first that it counts
 * @param holderReason why it is the recipient's own, where the name of the holder differs; null where it does not
 */
record NewAccount(
        LocalDate firstDay,
        boolean publicMoney,
        Account account,
        Origin origin,
        boolean waits,
        @Nullable String holderReason) {

    /** What an account can be given with. */
    enum Origin {
        CERTIFICATION("certification"),
        UNPAID("unpaid"),
        CHANGE("change");

        private final String code;

        Origin(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** One that was decided on with the claim, and counts from today on. */
    static NewAccount decided(LocalDate today, Account account, boolean publicMoney, Origin origin) {
        return new NewAccount(today, publicMoney, account, origin, false, null);
    }
}
