package jp.yakuba.childallowance.payment.run;

import java.time.YearMonth;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * What is due whatever is decided of the movements that wait (異動の確認待ち): told by those who decide, who know of payment, which
 * knows nothing of them.
 */
public interface StillDue {

    /**
     * What is due to a recipient for a month after the one of a movement, if what the movement asks for is decided.
     *
     * @param amount in yen, never nought
     */
    record Month(AddresseeNumber recipient, YearMonth month, long amount) {}

    /** Of all recipients about whom an end or a decrease waits, for the months before one. */
    List<Month> of(UnitOfWork work, YearMonth before);
}
