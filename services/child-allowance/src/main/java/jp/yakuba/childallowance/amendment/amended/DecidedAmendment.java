package jp.yakuba.childallowance.amendment.amended;

import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.ClaimId;

/**
 * An amendment that was decided on.
 *
 * @param claim the certification that it is about
 */
public record DecidedAmendment(AmendmentId id, ClaimId claim, Amendment amendment) {}
