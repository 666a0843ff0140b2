package jp.yakuba.childallowance.claim.claimed;

import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.AddresseeAddress;
import jp.yakuba.office.addressee.AddresseeKind;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.search.PersonNames;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a claim ask of somebody whom the office knows.
 *
 * @param kind resident, or who is in no register here
 * @param here whether the address is in this municipality
 * @param state resident, or why no longer; null of who never was one here
 * @param removed since when no longer; null if it is not known, and of residents
 * @param leaves whether somebody is about to move out
 * @param guarded whether the addresses are to be kept like those of a protected person
 */
public record Registered(
        PersonNames names,
        RecordedDate birthDate,
        AddresseeKind kind,
        boolean here,
        @Nullable ResidentState state,
        @Nullable RecordedDate removed,
        boolean leaves,
        HouseholdNumber household,
        AddresseeAddress address,
        boolean guarded) {

    boolean isResident() {
        return state == ResidentState.RESIDENT;
    }

    /** Whether the office has registered it, and not the register of residents. */
    boolean isOutside() {
        return kind.isOutside();
    }

    /** Of who has died, and of who is in no register here, no home is known to be compared. */
    boolean isComparedByHome() {
        return state != ResidentState.DIED && !isOutside();
    }

    boolean isOrganisation() {
        return kind == AddresseeKind.ORGANISATION;
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
