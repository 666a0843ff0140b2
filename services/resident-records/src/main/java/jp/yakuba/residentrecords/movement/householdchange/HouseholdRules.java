package jp.yakuba.residentrecords.movement.householdchange;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.RecordsInfo;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.movement.procedure.Situation;

/** The rules on splitting and joining households (4.1.4.1). */
final class HouseholdRules {

    private static final String DESTINATION = "destinationHousehold";

    private HouseholdRules() {}

    @Requirement("001/4.1.4.1")
    static Findings householdExists(String field, HouseholdNumber number, Situation situation) {
        return Found.when(
                situation.register().household(number).isEmpty(),
                () -> Finding.error(RecordsError.HOUSEHOLD_UNKNOWN, field, "この世帯番号の世帯がありません。", "検索して世帯を選び直してください。"));
    }

    /** If nobody stayed, there would be nothing to split off or to leave behind. */
    @Requirement("001/4.1.4.1")
    static Findings someStay(HouseholdNumber household, List<AddresseeNumber> movers, Situation situation) {
        return Found.when(
                situation
                        .register()
                        .household(household)
                        .filter(from -> from.isWhole(movers))
                        .isPresent(),
                () -> Finding.error(
                        RecordsError.WHOLE_HOUSEHOLD_SELECTED,
                        "movers",
                        "世帯の全員が選ばれています。",
                        "世帯分離と世帯変更では残る人が要ります。全員が別の世帯に入るときは世帯合併としてください。"));
    }

    /** 世帯合併 makes one household of two, so nobody stays. */
    @Requirement("001/4.1.4.1")
    static Findings allMove(HouseholdNumber household, List<AddresseeNumber> movers, Situation situation) {
        return Found.when(
                situation
                        .register()
                        .household(household)
                        .filter(from -> !from.isWhole(movers))
                        .isPresent(),
                () -> Finding.error(
                        RecordsError.PART_OF_HOUSEHOLD_SELECTED,
                        "movers",
                        "世帯の一部だけが選ばれています。",
                        "世帯合併では全員を選んでください。一部の人が別の世帯に入るときは世帯変更としてください。"));
    }

    /** Into another household that lives on the same lot; never a change of address on the way. */
    static Findings intoAnother(HouseholdNumber household, HouseholdNumber destination, Situation situation) {
        var from = situation.register().household(household);
        var into = situation.register().household(destination);
        if (from.isEmpty() || into.isEmpty()) {
            return householdExists(DESTINATION, destination, situation);
        }
        return notIntoItself(household, destination)
                .and(atTheSameAddress(from.get(), into.get()))
                .and(inTheSameBuilding(from.get(), into.get()));
    }

    @Requirement("001/4.1.4.1")
    private static Findings notIntoItself(HouseholdNumber household, HouseholdNumber destination) {
        return Found.when(
                household.equals(destination),
                () -> Finding.error(RecordsError.SAME_HOUSEHOLD, DESTINATION, "異動先が今の世帯と同じです。", "異動先の世帯を選び直してください。"));
    }

    @Requirement("001/4.1.4.1")
    private static Findings atTheSameAddress(Household from, Household into) {
        return Found.when(
                !from.address().isOnSameLotAs(into.address()),
                () -> Finding.error(
                        RecordsError.HOUSEHOLD_AT_ANOTHER_ADDRESS,
                        DESTINATION,
                        "異動先の世帯の住所が違います。",
                        "世帯変更等では住所を変えられません。住所が変わるときは転居として処理してください。"));
    }

    /** Only told: the standard rules out both asking for the same 方書 and changing it on the way (4.1.4.1). */
    @Requirement("001/4.1.4.1")
    private static Findings inTheSameBuilding(Household from, Household into) {
        return Found.when(
                from.address().isOnSameLotAs(into.address()) && !from.address().isSameDwellingAs(into.address()),
                () -> Finding.info(
                        RecordsInfo.BUILDING_NOTE_DIFFERS,
                        DESTINATION,
                        "異動先の世帯と方書が違います。",
                        "異動者の方書は改めません。別の建物に移ったときは転居として処理してください。"));
    }
}
