package jp.yakuba.residentrecords.movement.procedure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.MovementEntry;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.NotificationBasis;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/**
 * Those who stay in a household that has lost its head, or has another. Their records name nobody who is gone: head and
 * relationship, one entry (法第7条第4号), are blank until somebody sets them (1.1.10, 4.0.4), and other systems are told so.
 */
@Requirement({"001/1.1.10", "001/4.0.4"})
public final class HeadsAfter {

    private HeadsAfter() {}

    /** What a movement does, and after it what follows for those who stay. */
    public static List<DraftRecord> settle(List<DraftRecord> effect, RecordedDate on, Situation situation) {
        var all = new ArrayList<>(effect);
        for (var number : households(effect)) {
            situation
                    .register()
                    .household(number)
                    .ifPresent(household -> all.addAll(followed(household, effect, on, situation)));
        }
        return all;
    }

    private static Set<HouseholdNumber> households(List<DraftRecord> effect) {
        return effect.stream()
                .flatMap(change -> Stream.concat(
                        Stream.ofNullable(change.before()).map(before -> before.row()), Stream.of(change.after())))
                .map(ResidentVersion::householdNumber)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<DraftRecord> followed(
            Household household, List<DraftRecord> effect, RecordedDate on, Situation situation) {
        var moved =
                effect.stream().map(change -> change.after().addresseeNumber()).collect(Collectors.toSet());
        var staying = household.without(moved);
        var head = head(household, staying, effect);
        if (head.map(ResidentVersion::addresseeNumber).equals(household.head().map(CurrentRecord::addresseeNumber))) {
            return List.of();
        }
        var name = head.map(row -> row.names().full()).orElse(null);
        return staying.stream()
                .filter(member -> !isSettled(member.row(), name))
                .map(member -> new DraftRecord(member, without(member.row(), name, on, situation)))
                .toList();
    }

    private static Optional<ResidentVersion> head(
            Household household, List<CurrentRecord> staying, List<DraftRecord> effect) {
        var come = effect.stream()
                .map(DraftRecord::after)
                .filter(row -> row.state() == ResidentState.RESIDENT)
                .filter(row -> row.householdNumber().equals(household.number()));
        return Stream.concat(staying.stream().map(CurrentRecord::row), come)
                .filter(ResidentVersion::isHeadOfHousehold)
                .findFirst();
    }

    /** Whoever is related to the head by that name already needs nothing. */
    private static boolean isSettled(ResidentVersion row, @Nullable String headName) {
        return Objects.equals(row.householdHeadName(), headName) && (headName != null || row.relationship() == null);
    }

    private static ResidentVersion without(
            ResidentVersion row, @Nullable String headName, RecordedDate on, Situation situation) {
        var entry = new MovementEntry(
                MovementReason.EX_OFFICIO_CORRECTION,
                ResidenceStart.notBefore(row, on, situation),
                null,
                NotificationBasis.EX_OFFICIO,
                situation.today(),
                headName == null ? "世帯主がいなくなったため世帯主未設定" : "世帯主が替わったため続柄未設定",
                situation.processing().place(),
                situation.processing().terminal(),
                situation.processing().operatorId());
        return row.next(entry).relationship(null).householdHeadName(headName).build();
    }
}
