package jp.yakuba.residentrecords.movement.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.MovementEntry;

/** 転出予定年月日の到来: what the day does to a household of which members have notified a 転出. */
@Requirement("001/1.1.5")
public final class ArrivedPlans {

    private ArrivedPlans() {}

    /** Whether the day on which the resident leaves is today or has passed. */
    public static boolean hasArrived(CurrentRecord resident, LocalDate today) {
        var moveOut = resident.row().moveOut();
        var day = moveOut == null ? null : moveOut.deletionDate();
        return day != null && !day.isAfter(today);
    }

    /** The 除票 of those whose day has come, and who is head of those who stay (4.0.4); nothing if no day has come. */
    @Requirement({"001/1.1.5", "001/4.0.4"})
    public static List<DraftRecord> effect(Household household, Situation situation) {
        var leavers = household.members().stream()
                .filter(member -> hasArrived(member, situation.today()))
                .toList();
        if (leavers.isEmpty()) {
            return List.of();
        }
        var records = new ArrayList<DraftRecord>();
        for (var leaver : leavers) {
            records.add(departure(leaver, situation));
        }
        var numbers = leavers.stream().map(CurrentRecord::addresseeNumber).toList();
        var last = leavers.getLast();
        var leftOn = RecordedDate.of(deletionDate(last));
        var entered = situation.enteredAs(planned(last, situation));
        records.addAll(new HouseholdLeft(household, numbers).soleMemberAsHead(leftOn, entered));
        return HeadsAfter.settle(records, leftOn, entered);
    }

    /** The movement stays the notified one, whatever was registered since; only the day of processing is new (1.2.1). */
    @Requirement({"001/1.2.1", "001/1.1.5"})
    private static DraftRecord departure(CurrentRecord leaver, Situation situation) {
        var entry = planned(leaver, situation).on(situation.today());
        return new DraftRecord(
                leaver,
                Departure.on(deletionDate(leaver), leaver.row().next(entry).build()));
    }

    private static MovementEntry planned(CurrentRecord leaver, Situation situation) {
        return LeavingMovement.of(leaver, situation.register()).orElseThrow().entry();
    }

    private static LocalDate deletionDate(CurrentRecord leaver) {
        var moveOut = leaver.row().moveOut();
        var day = moveOut == null ? null : moveOut.deletionDate();
        if (day == null) {
            throw new IllegalArgumentException("No move-out planned: " + leaver.row());
        }
        return day;
    }
}
