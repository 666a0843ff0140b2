package jp.yakuba.childallowance.claim.claimed;

import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.Open;

/**
 * Who claims, and would be paid.
 *
 * @param addressee whose number that is
 * @param entitledAs as whom
 */
public record Claimant(
        @Open AddresseeNumber addressee, @Open EntitledAs entitledAs) {}
