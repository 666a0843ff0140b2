package jp.yakuba.residentrecords.intake;

import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.office.intake.IntakeLine;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/**
 * One line of a resident file as it was read.
 *
 * @param number its line in the file, counted from 1, the header being 1
 * @param person whose line it is; known even of many a line that is not a version
 * @param version null if the line is not a version
 * @param individualNumber 個人番号, kept apart from the version
 * @param findings what is wrong, by item name
 */
record ResidentLine(
        long number,
        @Nullable AddresseeNumber person,
        @Nullable ResidentVersion version,
        @Nullable IndividualNumber individualNumber,
        Findings findings)
        implements IntakeLine {

    @Override
    public boolean isRefused() {
        return version == null || findings.hasErrors();
    }

    /** Whether somebody should look at it, though it is loaded. */
    boolean isWarned() {
        return !isRefused() && !findings.alerts().isEmpty();
    }

    /** Shows no value: a line holds names and numbers. */
    @Override
    public String toString() {
        return "ResidentLine[" + number + "]";
    }
}
