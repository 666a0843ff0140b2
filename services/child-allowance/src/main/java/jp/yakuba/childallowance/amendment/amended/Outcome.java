package jp.yakuba.childallowance.amendment.amended;

import java.util.List;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.entitlement.CertifiedMonths;

/**
 * What would come of an amendment.
 *
 * @param claim the certification that it is about
 * @param certified what all certifications of the recipient come to with it
 * @param months what of it is shown and kept
 */
public record Outcome(ClaimId claim, List<CertifiedMonths> certified, AmendedMonths months) {

    public Outcome {
        certified = List.copyOf(certified);
    }
}
