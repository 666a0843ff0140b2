package jp.yakuba.residentrecords.movement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.residentrecords.household.HouseholdConsistency;
import jp.yakuba.residentrecords.movement.notification.AddressChange;
import jp.yakuba.residentrecords.movement.notification.Birth;
import jp.yakuba.residentrecords.movement.notification.Death;
import jp.yakuba.residentrecords.movement.notification.HouseholdMovement;
import jp.yakuba.residentrecords.movement.notification.MoveIn;
import jp.yakuba.residentrecords.movement.notification.MoveInNotice;
import jp.yakuba.residentrecords.movement.notification.MoveOut;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.notification.Reversal;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.HeadRules;
import jp.yakuba.residentrecords.resident.ResidentState;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** The rules on what a movement makes of households, whichever movement it is. */
final class OutcomeRules {

    private OutcomeRules() {}

    /** Whether the households that somebody joins, or in which relationships change, fit together afterwards. */
    @Requirement({"001/1.1.10", "001/1.1.11"})
    static Findings check(Notification notification, List<DraftRecord> records, Situation situation) {
        var fields = fields(notification, records);
        var found = new ArrayList<Findings>();
        for (var household : changedHouseholds(records)) {
            found.add(HouseholdConsistency.check(
                    members(household, records, situation),
                    row -> Objects.requireNonNullElse(fields.get(row.addresseeNumber()), "")));
        }
        records.forEach(change -> found.add(newHeadOldEnough(change, fields)));
        return found.stream().reduce(Findings.none(), Findings::and);
    }

    /** Whoever becomes head by a movement, whichever it is. */
    private static Findings newHeadOldEnough(DraftRecord change, Map<AddresseeNumber, String> fields) {
        var before = change.before();
        var row = change.after();
        return before != null && before.row().isHeadOfHousehold()
                ? Findings.none()
                : HeadRules.oldEnough(
                        row,
                        row.movement().date().value().clampedToCalendar(),
                        fields.getOrDefault(row.addresseeNumber(), ""));
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

    /** Where the notification gives the relationship of each person; those it does not mention are missing. */
    private static Map<AddresseeNumber, String> fields(Notification notification, List<DraftRecord> records) {
        var list =
                switch (notification) {
                    case MoveIn _ -> "newcomers";
                    case Birth _ -> "newborns";
                    case AddressChange _, HouseholdMovement _ -> "movers";
                    case MoveOut _, MoveInNotice _, Death _, Reversal _ -> "";
                };
        var size =
                switch (notification) {
                    case MoveIn moveIn -> moveIn.newcomers().size();
                    case Birth birth -> birth.newborns().size();
                    case AddressChange change -> change.movers().size();
                    case HouseholdMovement movement -> movement.movers().size();
                    case MoveOut _, MoveInNotice _, Death _, Reversal _ -> 0;
                };
        var fields = new HashMap<AddresseeNumber, String>();
        for (var i = 0; i < size; i++) {
            fields.put(records.get(i).after().addresseeNumber(), list + "[" + i + "].relationship");
        }
        return fields;
    }
}
