package jp.yakuba.residentrecords.measure;

import java.util.Set;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of the people of an application.
 *
 * @param registered those of them in the register, residents and deleted ones
 * @param elsewhere those of them who are under another measure
 * @param household who stands in the applicant's household
 * @param unregistered the number that the measure's applicant was given who is not in the register; null of any other
 */
record KnownPeople(
        Set<AddresseeNumber> registered,
        Set<AddresseeNumber> elsewhere,
        Set<AddresseeNumber> household,
        @Nullable AddresseeNumber unregistered) {}
