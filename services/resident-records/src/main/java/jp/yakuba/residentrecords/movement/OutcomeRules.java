package jp.yakuba.residentrecords.movement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.household.HouseholdConsistency;
import jp.yakuba.residentrecords.movement.procedure.Effect;
import jp.yakuba.residentrecords.movement.procedure.PlacesOfPeople;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.HeadRules;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** The rules on what a movement makes of households, whichever movement it is. */
final class OutcomeRules {

    private OutcomeRules() {}

    /** Whether the households that somebody joins, or in which relationships change, fit together afterwards. */
    @Requirement({"001/1.1.10", "001/1.1.11"})
    static Findings check(Effect effect, Situation situation) {
        var records = effect.records();
        var people = effect.people();
        var found = new ArrayList<Findings>();
        for (var household : changedHouseholds(records)) {
            found.add(HouseholdConsistency.check(
                    members(household, records, situation), row -> people.ofRelationship(row.addresseeNumber())));
        }
        records.forEach(change -> found.add(newHeadOldEnough(change, people)));
        return found.stream().reduce(Findings.none(), Findings::and);
    }

    /** Whoever becomes head by a movement, whichever it is. */
    private static Findings newHeadOldEnough(DraftRecord change, PlacesOfPeople people) {
        var before = change.before();
        var row = change.after();
        return before != null && before.row().isHeadOfHousehold()
                ? Findings.none()
                : HeadRules.oldEnough(
                        row,
                        row.movement().date().value().clampedToCalendar(),
                        people.ofRelationship(row.addresseeNumber()));
    }

    private static Set<HouseholdNumber> changedHouseholds(List<DraftRecord> records) {
        var changed = new LinkedHashSet<HouseholdNumber>();
        for (var change : records) {
            var after = change.after();
            var before = change.before();
            if (isResident(after) && (before == null || relatesOtherwise(before.row(), after))) {
                changed.add(after.householdNumber());
            }
        }
        return changed;
    }

    private static boolean relatesOtherwise(ResidentVersion before, ResidentVersion after) {
        return before.state() != after.state()
                || !before.householdNumber().equals(after.householdNumber())
                || !Objects.equals(before.relationship(), after.relationship());
    }

    /** Those who live there and do not leave, and those who come. */
    private static List<ResidentVersion> members(
            HouseholdNumber household, List<DraftRecord> records, Situation situation) {
        var members = new LinkedHashMap<AddresseeNumber, ResidentVersion>();
        situation.register().household(household).ifPresent(there -> there.members()
                .forEach(member -> members.put(member.addresseeNumber(), member.row())));
        for (var change : records) {
            var after = change.after();
            if (isResident(after) && after.householdNumber().equals(household)) {
                members.put(after.addresseeNumber(), after);
            } else {
                members.remove(after.addresseeNumber());
            }
        }
        return List.copyOf(members.values());
    }

    private static boolean isResident(ResidentVersion row) {
        return row.state() == ResidentState.RESIDENT;
    }
}
