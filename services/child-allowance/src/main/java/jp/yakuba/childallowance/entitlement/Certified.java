package jp.yakuba.childallowance.entitlement;

import java.util.Collection;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.calculation.AllowanceFacts;

/**
 * A certification (認定), and what its months follow from by itself.
 *
 * @param claim the claim that was decided on
 * @param facts what was claimed
 */
public record Certified(ClaimId claim, AllowanceFacts facts) {

    /** What its months follow from with all that was decided since. */
    public AllowanceFacts with(Collection<Effect> effects) {
        return Ledger.facts(facts, effects);
    }
}
