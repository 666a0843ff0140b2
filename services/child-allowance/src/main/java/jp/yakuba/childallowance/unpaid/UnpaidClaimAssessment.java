package jp.yakuba.childallowance.unpaid;

import java.util.Collection;
import java.util.List;
import jp.yakuba.childallowance.payment.OwedMonths;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaim;
import jp.yakuba.childallowance.unpaid.owed.UnpaidMonths;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.approval.Assessed;
import org.jspecify.annotations.Nullable;

/**
 * What a claim amounts to now.
 *
 * @param months what would be paid, or was decided; null while there are errors, and of one given up
 * @param balances of the dead, from which that follows; none of one that is closed
 * @param rejection that it was decided against; null if it was not
 */
record UnpaidClaimAssessment(
        Findings findings,
        Collection<AddresseeNumber> subjects,
        @Nullable UnpaidMonths months,
        List<OwedMonths.Balance> balances,
        @Nullable RejectedUnpaidClaim rejection)
        implements Assessed {

    /** Of one that nobody has decided on. */
    static UnpaidClaimAssessment of(
            Findings findings, UnpaidClaim claim, @Nullable UnpaidMonths months, List<OwedMonths.Balance> balances) {
        return new UnpaidClaimAssessment(
                findings, claim.subjects(), findings.hasErrors() ? null : months, balances, null);
    }

    /** Of one that is closed, with what was decided. */
    static UnpaidClaimAssessment closed(
            UnpaidClaim claim, @Nullable UnpaidMonths decided, @Nullable RejectedUnpaidClaim rejection) {
        return new UnpaidClaimAssessment(Findings.none(), claim.subjects(), decided, List.of(), rejection);
    }
}
