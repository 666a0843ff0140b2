package jp.yakuba.residentrecords.movement.procedure;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** Whoever joins a household joins somebody who lived here on that day, or somebody who has left since. */
final class JoinedEarly {

    private JoinedEarly() {}

    @Requirement({"001/4.0.2", "001/4.0.3"})
    static Findings check(PlacesOfPeople places, List<DraftRecord> records, Situation situation) {
        var movers =
                records.stream().map(change -> change.after().addresseeNumber()).toList();
        return Findings.of(records.stream()
                .filter(JoinedEarly::joins)
                .map(DraftRecord::after)
                .filter(row -> situation
                        .register()
                        .household(row.householdNumber())
                        .map(household -> household.without(movers))
                        .filter(members -> nobodyLivedHere(members, row))
                        .isPresent())
                .limit(1)
                .map(row -> Finding.alert(
                        RecordsAlert.JOINED_BEFORE_HOUSEHOLD,
                        places.ofDate(row.addresseeNumber()),
                        "異動日に、異動先の世帯の人はまだ住民ではありません。",
                        "異動日と異動先の世帯を確かめてください。転入の前に生まれた子は、転入として入力します。"))
                .toList());
    }

    private static boolean joins(DraftRecord change) {
        var before = change.before();
        var after = change.after();
        return after.state() == ResidentState.RESIDENT
                && after.movement().reason() != MovementReason.REVERSAL_INCREASE
                && after.movement().reason() != MovementReason.REVERSAL_CORRECTION
                && (before == null
                        || before.row().state() != ResidentState.RESIDENT
                        || !before.row().householdNumber().equals(after.householdNumber()));
    }

    private static boolean nobodyLivedHere(List<CurrentRecord> members, ResidentVersion joining) {
        return !members.isEmpty()
                && members.stream()
                        .map(member -> member.row().residentFrom())
                        .allMatch(since ->
                                since != null && joining.movement().date().isCertainlyBefore(since));
    }
}
