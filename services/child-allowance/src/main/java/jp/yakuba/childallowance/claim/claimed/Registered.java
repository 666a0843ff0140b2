package jp.yakuba.childallowance.claim.claimed;

import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.AddresseeAddress;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.search.PersonNames;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a claim ask of somebody whom the office knows.
 *
 * @param state resident, or why no longer
 * @param removed since when no longer; null if it is not known, and of residents
 * @param leaves whether somebody is about to move out
 * @param guarded whether the addresses are to be kept like those of a protected person
 */
public record Registered(
        PersonNames names,
        RecordedDate birthDate,
        ResidentState state,
        @Nullable RecordedDate removed,
        boolean leaves,
        HouseholdNumber household,
        AddresseeAddress address,
        boolean guarded) {

    boolean isResident() {
        return state == ResidentState.RESIDENT;
    }

    /** Two households may live at one address. */
    boolean livesWith(Registered other) {
        return isResident() && (household.equals(other.household) || address.equals(other.address));
    }

    /** Shows nothing of who that is. */
    @Override
    public String toString() {
        return "Registered[…]";
    }
}
