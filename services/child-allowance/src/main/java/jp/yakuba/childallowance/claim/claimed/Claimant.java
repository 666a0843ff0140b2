package jp.yakuba.childallowance.claim.claimed;

import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.Open;
import org.jspecify.annotations.Nullable;

/**
 * Who claims, and would be paid.
 *
 * @param addressee whose number that is
 * @param entitledAs as whom
 * @param publicService whether it is a public servant; null if it was not asked
 */
public record Claimant(
        @Open AddresseeNumber addressee,
        @Open EntitledAs entitledAs,
        @Open @Nullable PublicService publicService) {}
