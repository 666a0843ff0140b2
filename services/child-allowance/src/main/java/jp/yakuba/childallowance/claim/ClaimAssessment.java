package jp.yakuba.childallowance.claim;

import java.util.Collection;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.claim.claimed.ClaimedMonths;
import jp.yakuba.childallowance.claim.decided.RejectedClaim;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.approval.Assessed;
import org.jspecify.annotations.Nullable;

/**
 * What a claim amounts to now.
 *
 * @param months the months that follow from it; null while there are errors
 * @param rejection that it was decided against; null if it was not
 * @param annulledBy the decision by which the certification was taken back; null if it was not
 */
record ClaimAssessment(
        Findings findings,
        Collection<AddresseeNumber> subjects,
        @Nullable ClaimedMonths months,
        @Nullable RejectedClaim rejection,
        @Nullable AmendmentId annulledBy)
        implements Assessed {

    /** Of a claim that nobody has decided on. */
    ClaimAssessment(Findings findings, Collection<AddresseeNumber> subjects, @Nullable ClaimedMonths months) {
        this(findings, subjects, months, null, null);
    }
}
