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
 * @param employment 被用者区分; null if it was not asked
 * @param designation by whom somebody was designated; null of anybody else
 * @param caring why no parent has the children; null of who is no carer
 */
public record Claimant(
        @Open AddresseeNumber addressee,
        @Open EntitledAs entitledAs,
        @Open @Nullable PublicService publicService,
        @Open @Nullable Employment employment,
        @Open @Nullable Designation designation,
        @Open @Nullable Caring caring) {

    /** Of whom neither a designation nor a statement is asked. */
    public Claimant(AddresseeNumber addressee, EntitledAs entitledAs, @Nullable PublicService publicService) {
        this(addressee, entitledAs, publicService, null, null, null);
    }
}
