package jp.yakuba.residentrecords.movement.householdchange;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.notification.Mover;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.CurrentRecord;

/** The rules on 世帯主変更 (4.1.4.2). That there is one head afterwards is a rule on every household. */
final class HeadChangeRules {

    private HeadChangeRules() {}

    static Findings check(HeadChange change, Situation situation) {
        return everyMemberRelatesToTheNewHead(change, situation).and(headChanges(change, situation));
    }

    /** Relationships are to the head, so no one's can stay as it was. */
    @Requirement("001/4.1.4.2")
    private static Findings everyMemberRelatesToTheNewHead(HeadChange change, Situation situation) {
        var movers = change.movers().stream().map(Mover::addresseeNumber).toList();
        return Found.when(
                situation
                        .register()
                        .household(change.household())
                        .filter(household -> !household.isWhole(movers))
                        .isPresent(),
                () -> Finding.error(
                        RecordsError.MEMBER_WITHOUT_NEW_RELATIONSHIP,
                        "movers",
                        "新しい世帯主との続柄が入力されていない世帯員がいます。",
                        "世帯員全員の続柄を入力してください。"));
    }

    @Requirement("001/4.1.4.2")
    private static Findings headChanges(HeadChange change, Situation situation) {
        return Found.when(
                situation
                        .register()
                        .household(change.household())
                        .flatMap(household -> household.head())
                        .map(CurrentRecord::addresseeNumber)
                        .filter(head -> isHead(head, change))
                        .isPresent(),
                () -> Finding.error(
                        RecordsError.HEAD_UNCHANGED, "movers", "世帯主が変わっていません。", "新しい世帯主の続柄を「世帯主」にし、前の世帯主の続柄を改めてください。"));
    }

    private static boolean isHead(AddresseeNumber person, HeadChange change) {
        return change.movers().stream().anyMatch(mover -> {
            var relationship = mover.relationship();
            return mover.addresseeNumber().equals(person) && relationship != null && relationship.isHead();
        });
    }
}
