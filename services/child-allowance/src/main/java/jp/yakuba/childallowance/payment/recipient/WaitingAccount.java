package jp.yakuba.childallowance.payment.recipient;

import java.time.Instant;
import java.time.LocalDate;
import jp.yakuba.foundation.number.AddresseeNumber;

/**
 * 決裁待ちの口座変更: an account that does not count before another has decided so.
 *
 * @param entry its number among those of the recipient
 * @param firstDay from which it would count
 * @param recordedBy the account of who entered it, who cannot decide on it
 */
record WaitingAccount(AddresseeNumber recipient, int entry, LocalDate firstDay, String recordedBy, Instant recordedAt) {

    /** Where a page has ended. */
    record Place(AddresseeNumber recipient, int entry) {}
}
