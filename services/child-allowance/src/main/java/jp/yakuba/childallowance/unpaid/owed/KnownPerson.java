package jp.yakuba.childallowance.unpaid.owed;

import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.search.PersonNames;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a claim ask of somebody whom the office knows.
 *
 * @param removed since when no resident any more; null if it is not known, and of residents
 */
public record KnownPerson(
        PersonNames names,
        RecordedDate birthDate,
        @Nullable ResidentState state,
        @Nullable RecordedDate removed) {

    /** Shows nothing of who that is. */
    @Override
    public String toString() {
        return "KnownPerson[…]";
    }
}
