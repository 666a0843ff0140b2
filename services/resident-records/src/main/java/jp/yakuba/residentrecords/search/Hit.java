package jp.yakuba.residentrecords.search;

import java.util.List;
import jp.yakuba.residentrecords.protection.Protection;

/**
 * Somebody who was found.
 *
 * @param person who
 * @param protection what is suppressed of the person
 * @param guarded whether the record tells where a protected person is, this one or another
 * @param addressHidden whether the operator may not know where the person lives
 * @param matched why, one reason for each name or address among the criteria
 */
record Hit(FoundPerson person, Protection protection, boolean guarded, boolean addressHidden, List<Matched> matched) {}
