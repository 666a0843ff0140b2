package jp.yakuba.residentrecords.measure;

import java.util.Set;
import jp.yakuba.foundation.number.AddresseeNumber;

/**
 * What the rules need to know of the people of an application.
 *
 * @param registered those of them in the register, residents and deleted ones
 * @param elsewhere those of them who are under another measure
 * @param household who stands in the applicant's household
 */
record KnownPeople(Set<AddresseeNumber> registered, Set<AddresseeNumber> elsewhere, Set<AddresseeNumber> household) {}
