package jp.yakuba.childallowance.claim;

import java.util.List;
import jp.yakuba.childallowance.calculation.Child;
import jp.yakuba.childallowance.calculation.Period;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.time.RecordedDate;

/**
 * A child for whom is claimed.
 *
 * @param addressee the child's number
 * @param birthDate the day of birth, which must be known
 * @param care when the claimant had it in custody (監護), or, of a facility, when it was there
 * @param livelihood what the claimant has to do with its livelihood
 * @param livingApart whether it lives elsewhere (別居監護)
 */
record ClaimedChild(
        @Open AddresseeNumber addressee,
        @Open RecordedDate birthDate,
        @Open Period care,
        @Open Livelihood livelihood,
        @Open boolean livingApart) {

    /** As the calculation knows it; its number tells it from the others. */
    Child of(EntitledAs recipient) {
        var isFacility = recipient == EntitledAs.FACILITY;
        return new Child(
                addressee.value(),
                birthDate,
                isFacility ? List.of() : List.of(care),
                isFacility ? List.of(care) : List.of(),
                List.of(),
                List.of());
    }
}
