package jp.yakuba.residentrecords.protection;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;

/** Whom a 抑止 is about: a person, or a household with whoever stands in it at any time (001/3.1). */
@Requirement("001/3.1")
public sealed interface SuppressionTarget {

    /**
     * One person, wherever the person goes.
     *
     * @param number 宛名番号
     */
    record Person(AddresseeNumber number) implements SuppressionTarget {}

    /**
     * Everybody under the number, also who joins later; not who has left.
     *
     * @param number 世帯番号
     */
    record Household(HouseholdNumber number) implements SuppressionTarget {}
}
