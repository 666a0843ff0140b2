package jp.yakuba.childallowance.outsider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of an addressee who is in no register here. A fact.
 *
 * @param version from 1
 * @param reason why it was corrected; null of the first
 * @param recordedBy the name of who recorded it
 */
record OutsiderVersion(
        int version, Outsider outsider, @Nullable String reason, String recordedBy, Instant recordedAt) {

    /** Shows nothing of who that is. */
    @Override
    public String toString() {
        return "OutsiderVersion[" + version + "]";
    }
}
