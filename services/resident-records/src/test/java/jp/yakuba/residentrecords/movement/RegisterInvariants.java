package jp.yakuba.residentrecords.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.movement.procedure.LeavingMovement;
import jp.yakuba.residentrecords.movement.procedure.RegisterInMemory;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.RecordRules;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/**
 * What holds of every register, however it came about: after any movements, on any day, in any order. Each rule that is
 * broken is a line that names the person and the row, so that a failing test tells what to look at.
 *
 * @param register what is looked at
 * @param today the day on which plans up to it have been carried out
 */
public record RegisterInvariants(RegisterInMemory register, LocalDate today) {

    /** Everything that is broken; nothing in a sound register. */
    public List<String> broken() {
        var broken = new ArrayList<String>();
        for (var person : register.people()) {
            var versions = register.versions(person);
            rowsCountUp(versions, broken);
            versions.forEach(row -> row(row, broken));
            stays(versions, broken);
            plan(person, broken);
        }
        register.households().forEach(household -> household(household, broken));
        codesAreOnesOwn(broken);
        return broken;
    }

    private static void rowsCountUp(List<ResidentVersion> versions, List<String> broken) {
        IntStream.range(0, versions.size())
                .filter(i -> versions.get(i).version() != i + 1)
                .forEach(i -> broken.add(versions.get(i) + ": not the next version"));
    }

    private void row(ResidentVersion row, List<String> broken) {
        RecordRules.check(row, today).errors().stream()
                .map(Finding::code)
                .forEach(code -> broken.add(row + ": " + code));
        var date = row.movement().date();
        before(row, "movement before birth", date, row.birthDate(), broken);
        before(row, "movement before residence", date, row.residentFrom(), broken);
        before(row, "address before residence", row.addressSince(), row.residentSince(), broken);
        var deletion = row.deletion();
        if (deletion != null) {
            before(row, "deleted before residence", deletion.date(), row.residentFrom(), broken);
            before(row, "deleted before birth", deletion.date(), row.birthDate(), broken);
        }
        if (date.value().isAfter(CivilDate.of(today)) && !isLeaving(row)) {
            broken.add(row + ": movement in the future");
        }
    }

    private static boolean isLeaving(ResidentVersion row) {
        return row.moveOut() != null && row.movement().reason().effect() == MovementReason.Effect.DELETION;
    }

    /** One stay ends before the next begins; what was entered by mistake and taken back is none. */
    private static void stays(List<ResidentVersion> versions, List<String> broken) {
        @Nullable ResidentVersion left = null;
        for (var row : versions) {
            var deletion = row.deletion();
            if (deletion != null && deletion.reason() != MovementReason.REVERSAL_DECREASE) {
                left = row;
            } else if (left != null && isEntry(row)) {
                before(
                        row,
                        "returned before having left",
                        row.movement().date(),
                        Objects.requireNonNull(left.deletion()).date(),
                        broken);
            }
        }
    }

    private static boolean isEntry(ResidentVersion row) {
        return row.state() == ResidentState.RESIDENT
                && row.movement().reason().effect() == MovementReason.Effect.ENTRY
                && row.movement().reason() != MovementReason.REVERSAL_INCREASE;
    }

    /** A plan is of a day to come and is the one that was notified. */
    private void plan(AddresseeNumber person, List<String> broken) {
        if (!(register.record(person).orElseThrow() instanceof CurrentRecord resident) || !resident.plansToLeave()) {
            return;
        }
        var moveOut = Objects.requireNonNull(resident.row().moveOut());
        var day = Objects.requireNonNull(moveOut.deletionDate());
        if (!day.isAfter(today)) {
            broken.add(resident.row() + ": its day has come and the plan is not carried out");
        }
        var entry = LeavingMovement.of(resident, register).orElseThrow().entry();
        if (!entry.date().equals(RecordedDate.of(day))
                || !Objects.equals(entry.notificationDate(), moveOut.notificationDate())) {
            broken.add(resident.row() + ": the plan is not the one that was notified");
        }
    }

    private static void household(Household household, List<String> broken) {
        var heads = household.members().stream().filter(CurrentRecord::isHead).count();
        if (heads > 1) {
            broken.add("household " + household.number() + ": " + heads + " heads");
        }
        if (household.members().stream()
                .anyMatch(member -> !member.row().address().isOnSameLotAs(household.address()))) {
            broken.add("household " + household.number() + ": lives at two addresses");
        }
    }

    private void codesAreOnesOwn(List<String> broken) {
        var seen = new HashSet<>();
        for (var person : register.people()) {
            var row = register.record(person).orElseThrow().row();
            if (row.state() == ResidentState.RESIDENT && !seen.add(row.residentRecordCode())) {
                broken.add(row + ": another has its code");
            }
        }
    }

    private static void before(
            ResidentVersion row,
            String what,
            @Nullable RecordedDate date,
            @Nullable RecordedDate bound,
            List<String> broken) {
        if (date != null && bound != null && date.isCertainlyBefore(bound)) {
            broken.add(row + ": " + what);
        }
    }
}
