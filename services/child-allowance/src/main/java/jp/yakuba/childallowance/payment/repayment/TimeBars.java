package jp.yakuba.childallowance.payment.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** When what was paid too much is claimed back no more (地方自治法第236条第1項), for pages of other concepts. */
@ApplicationScoped
public class TimeBars {

    private final Debts debts;

    TimeBars(Debts debts) {
        this.debts = debts;
    }

    /** From which day on, of each month that was paid too much. */
    public Map<YearMonth, LocalDate> of(UnitOfWork work, AddresseeNumber recipient) {
        return debts.of(work, recipient).stream().collect(Collectors.toMap(OwedBack::month, OwedBack::barredFrom));
    }
}
