package jp.yakuba.childallowance.amendment.amended;

import java.util.List;
import java.util.Objects;
import jp.yakuba.childallowance.calculation.Child;
import jp.yakuba.childallowance.calculation.Claim;
import jp.yakuba.childallowance.calculation.EquivalentCustody;
import jp.yakuba.childallowance.calculation.Period;
import jp.yakuba.childallowance.calculation.RecipientKind;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/**
 * A child who comes or leaves.
 *
 * @param addressee the child's number
 * @param birthDate the day of birth, of one who comes
 * @param care since when one who comes is in custody (監護), or cared for as one would be
 * @param counted whether one who comes is past the school year of 18, and counts for the others by a statement (監護相当等)
 * @param livingApart whether one who comes lives elsewhere (別居監護)
 */
public record AmendedChild(
        @Open AddresseeNumber addressee,
        @Open @Nullable RecordedDate birthDate,
        @Open @Nullable Period care,
        @Open boolean counted,
        @Open boolean livingApart) {

    /** One who comes, as the calculation knows it, with the claim by which it counts. */
    Child joining(RecipientKind recipient, Claim claim) {
        var born = Objects.requireNonNull(birthDate);
        var period = Objects.requireNonNull(care);
        if (counted) {
            var stated = new EquivalentCustody(period.from(), period.to(), claim);
            return new Child(addressee.value(), born, List.of(), List.of(), List.of(stated), List.of());
        }
        var isFacility = recipient == RecipientKind.FACILITY;
        return new Child(
                addressee.value(),
                born,
                isFacility ? List.of() : List.of(period),
                isFacility ? List.of(period) : List.of(),
                List.of(),
                List.of(claim));
    }
}
