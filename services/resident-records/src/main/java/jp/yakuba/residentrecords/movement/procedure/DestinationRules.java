package jp.yakuba.residentrecords.movement.procedure;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.RecordsInfo;
import jp.yakuba.residentrecords.movement.notification.Destination;

/** The rules on 異動先世帯 (4.0.2). */
public final class DestinationRules {

    private static final String EXISTING = "destination.existingHousehold";
    private static final String ADDRESS = "destination.address";

    private DestinationRules() {}

    /** Everything found in the destination. */
    public static Findings check(Destination destination, Situation situation) {
        return eitherJoinedOrFounded(destination)
                .and(joinedHouseholdExists(destination, situation))
                .and(nobodyAtTheAddress(destination, situation));
    }

    @Requirement("001/4.0.2")
    private static Findings eitherJoinedOrFounded(Destination destination) {
        var joins = destination.existingHousehold() != null;
        var founds = destination.address() != null;
        return Found.when(
                        !joins && !founds,
                        () -> Finding.error(
                                RecordsError.DESTINATION_MISSING,
                                "destination",
                                "異動先世帯が入力されていません。",
                                "入る世帯を選ぶか、新しい世帯の住所を入力してください。"))
                .and(Found.when(
                        joins && founds,
                        () -> Finding.error(
                                RecordsError.DESTINATION_AMBIGUOUS,
                                "destination",
                                "既存の世帯と新しい世帯の住所の両方が入力されています。",
                                "どちらか一方だけにしてください。既存の世帯に入るときの住所はその世帯の住所です。")));
    }

    @Requirement("001/4.0.2")
    private static Findings joinedHouseholdExists(Destination destination, Situation situation) {
        var number = destination.existingHousehold();
        return Found.when(
                number != null && situation.register().household(number).isEmpty(),
                () -> Finding.error(
                        RecordsError.HOUSEHOLD_UNKNOWN, EXISTING, "この世帯番号の世帯がありません。", "検索して異動先の世帯を選び直してください。"));
    }

    /** Those who live together and share their livelihood are one household. */
    @Requirement("001/4.0.2")
    private static Findings nobodyAtTheAddress(Destination destination, Situation situation) {
        var address = destination.address();
        return Found.when(
                address != null
                        && situation.register().householdsAt(address).stream()
                                .anyMatch(household -> household.address().isSameDwellingAs(address)),
                () -> Finding.info(
                        RecordsInfo.HOUSEHOLD_AT_SAME_ADDRESS,
                        ADDRESS,
                        "同じ住所に既に世帯があります。",
                        "居住と生計を共にするときは、その世帯の一部としてください。"));
    }
}
