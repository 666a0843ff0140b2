package jp.yakuba.residentrecords.resident;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A version in the history of a person as the caller may see it, as it is told over REST.
 *
 * @param stay which time of living here the version is of, counted from 1
 * @param formerStay whether another time followed
 */
record ResidentInHistory(@JsonUnwrapped Resident resident, int stay, boolean formerStay) {

    static ResidentInHistory of(ViewedVersion version) {
        return new ResidentInHistory(Resident.of(version.record()), version.stay(), version.former());
    }
}
