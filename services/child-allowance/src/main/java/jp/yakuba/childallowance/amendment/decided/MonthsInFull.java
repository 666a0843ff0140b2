package jp.yakuba.childallowance.amendment.decided;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.yakuba.childallowance.amendment.amended.History;
import jp.yakuba.childallowance.calculation.AllowanceCalculator;
import jp.yakuba.childallowance.calculation.AllowanceMonth;
import jp.yakuba.childallowance.calculation.AllowanceTable;
import jp.yakuba.childallowance.claim.decided.DecidedClaims;
import jp.yakuba.childallowance.entitlement.CertifiedMonths;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.parameter.Steps;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Months of a recipient with each child, as they follow from all that was decided. */
@ApplicationScoped
public class MonthsInFull {

    private final DecidedClaims claims;
    private final DecidedAmendments amendments;

    MonthsInFull(DecidedClaims claims, DecidedAmendments amendments) {
        this.claims = claims;
        this.amendments = amendments;
    }

    /** Each month from the first to the last, by the certification that holds in the first; none where no one does. */
    public List<AllowanceMonth> of(UnitOfWork work, AddresseeNumber recipient, YearMonth first, YearMonth last) {
        return calculated(work, recipient, first, last, Steps.none())
                .map(AllowanceTable::months)
                .orElse(List.of());
    }

    /** A month alone with all steps, whichever decision was the last one; empty where no certification holds in it. */
    public Optional<AllowanceTable> explained(UnitOfWork work, AddresseeNumber recipient, YearMonth month) {
        return calculated(work, recipient, month, month, Steps.kept());
    }

    private Optional<AllowanceTable> calculated(
            UnitOfWork work, AddresseeNumber recipient, YearMonth first, YearMonth last, Steps steps) {
        var history = new History(claims.of(work, recipient), amendments.holding(work, recipient));
        return history.certified().stream()
                .filter(one -> {
                    var months = history.months(one).months();
                    return months != null && !first.isBefore(months.first()) && !first.isAfter(months.last());
                })
                .findFirst()
                .map(one -> AllowanceCalculator.calculate(
                        CertifiedMonths.over(one.with(history.effects(one, null)), first, last), steps));
    }
}
