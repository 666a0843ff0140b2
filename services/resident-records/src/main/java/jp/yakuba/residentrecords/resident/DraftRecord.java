package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * What a movement would make of one person's record: before and after. Not law-effective (4.0.8): no certificate takes
 * it, because it is no {@link ResidentRecord} until it is registered.
 *
 * @param before the record as registered; null for a person new to the register
 * @param after the row to be registered, the next version
 */
@Requirement("001/4.0.8")
public record DraftRecord(@Nullable ResidentRecord before, ResidentVersion after) {

    /** Takes the next version of the same person. */
    public DraftRecord {
        var expected = before == null ? 1 : before.row().version() + 1;
        if (after.version() != expected) {
            throw new IllegalArgumentException("Not the next version: " + after);
        }
        if (before != null && !before.addresseeNumber().equals(after.addresseeNumber())) {
            throw new IllegalArgumentException("Before and after are two persons: " + after);
        }
    }

    /** Whether it is in the same household afterwards. */
    public boolean staysInHousehold() {
        return before != null && before.row().householdNumber().equals(after.householdNumber());
    }

    /** The record as it is once registered. */
    public ResidentRecord registered() {
        return ResidentRecord.of(after);
    }
}
