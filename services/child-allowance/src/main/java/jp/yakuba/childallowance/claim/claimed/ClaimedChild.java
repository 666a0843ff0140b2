package jp.yakuba.childallowance.claim.claimed;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.childallowance.calculation.Child;
import jp.yakuba.childallowance.calculation.Claim;
import jp.yakuba.childallowance.calculation.ClaimReason;
import jp.yakuba.childallowance.calculation.EquivalentCustody;
import jp.yakuba.childallowance.calculation.Period;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/**
 * A child for whom is claimed.
 *
 * @param addressee the child's number
 * @param birthDate the day of birth, which must be known
 * @param care when the claimant had it in custody (監護), or, of a facility, when it was there
 * @param livelihood what the claimant has to do with its livelihood
 * @param livingApart whether it lives elsewhere (別居監護)
 * @param statedOn the day of the statement (監護相当・生計費の負担についての確認書) by which it counts when it is 児童 no more; null if
 *     there is none
 * @param study that it studies abroad; null of all others
 */
public record ClaimedChild(
        @Open AddresseeNumber addressee,
        @Open RecordedDate birthDate,
        @Open Period care,
        @Open Livelihood livelihood,
        @Open boolean livingApart,
        @Open @Nullable LocalDate statedOn,
        @Open @Nullable StudyAbroad study) {

    /** As the calculation knows it; its number tells it from the others. */
    Child of(EntitledAs recipient) {
        var isFacility = recipient == EntitledAs.FACILITY;
        return new Child(
                addressee.value(),
                birthDate,
                isFacility ? List.of() : List.of(care),
                isFacility ? List.of(care) : List.of(),
                statedOn == null
                        ? List.of()
                        : List.of(new EquivalentCustody(
                                care.from(), care.to(), new Claim(statedOn, ClaimReason.OTHER, null, null))),
                List.of());
    }
}
