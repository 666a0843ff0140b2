package jp.yakuba.childallowance.claim.claimed;

import java.time.LocalDate;
import jp.yakuba.foundation.shape.Open;

/**
 * 養育の申立て: that no parent has the children, but the claimant.
 *
 * @param noParent why
 * @param statedOn the day of the statement
 */
public record Caring(@Open NoParent noParent, @Open LocalDate statedOn) {}
