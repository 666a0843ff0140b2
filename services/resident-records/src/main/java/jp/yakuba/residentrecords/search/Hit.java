package jp.yakuba.residentrecords.search;

import java.util.List;
import jp.yakuba.office.search.Matched;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.residentrecords.protection.Protection;

/**
 * Somebody who was found.
 *
 * @param person who
 * @param protection what is suppressed of the person
 * @param guarded whether the record tells where a protected person is, this one or another
 * @param clearance what the operator may read of it
 * @param matched why, one reason for each name or address among the criteria
 */
record Hit(FoundPerson person, Protection protection, boolean guarded, Clearance clearance, List<Matched> matched) {

    /** Whether the operator may know where the person lives. */
    boolean showsAddress() {
        return shows("address.town");
    }

    /** Whether the operator may read the item at the path. */
    boolean shows(String path) {
        return clearance.covers(FoundPerson.SHAPE, path);
    }
}
