package jp.yakuba.residentrecords.movement.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DeletedRecord;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.MovementEntry;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/**
 * Movements dated before the newest one of somebody they touch. They can be true, so they are possible; but rows are kept
 * in the order of processing and build on the newest (1.2.1), not on what was at the time.
 */
final class BackDated {

    private BackDated() {}

    static Findings check(
            Notification notification, PlacesOfPeople places, List<DraftRecord> records, Situation situation) {
        return notification
                .takesBack()
                .map(reversed -> notBeforeWhatItTakesBack(notification, reversed, records, situation))
                .orElseGet(() -> notBeforeTheNewest(notification, places, records, situation));
    }

    /** One finding for each movement that is newer, with the first person of whom it is the newest. */
    @Requirement({"001/1.2.1", "001/4.0.3", "001/11.1"})
    private static Findings notBeforeTheNewest(
            Notification notification, PlacesOfPeople places, List<DraftRecord> records, Situation situation) {
        var date = notification.header().movementDate();
        var found = new LinkedHashMap<String, Finding>();
        for (var change : records) {
            newest(notification, change, situation)
                    .filter(newest -> date.isCertainlyBefore(newest.date()))
                    .map(NamedMovement::of)
                    .ifPresent(newest -> found.putIfAbsent(
                            newest, alert(places.ofDate(change.after().addresseeNumber()), newest)));
        }
        return Findings.of(List.copyOf(found.values()));
    }

    private static Finding alert(String field, String newest) {
        return Finding.alert(
                RecordsAlert.MOVEMENT_BEFORE_NEWEST,
                field,
                "異動日が、異動者の最も新しい異動（" + newest + "）より前です。",
                "異動日を確かめてください。その異動が誤りのときや、その前の記載に基づくときは、先にその異動を取り消し、古い異動から順に入力し直してください。"
                        + "今の記載に重ねて記録してよいときは、理由を入力して続けます。");
    }

    private static Optional<MovementEntry> newest(Notification notification, DraftRecord change, Situation situation) {
        var movements =
                new NewestMovement(situation.register().versions(change.after().addresseeNumber()));
        return switch (change.before()) {
            case null -> Optional.empty();
            case CurrentRecord _ -> movements.ofAll();
            case DeletedRecord _ -> notification.completesAnother() ? movements.beforeLeaving() : Optional.empty();
        };
    }

    /** What has not happened yet cannot be taken back before; a 転出 that is only planned can. */
    @Requirement({"001/4.6.0.1", "001/4.0.3"})
    private static Findings notBeforeWhatItTakesBack(
            Notification notification, MovementId reversed, List<DraftRecord> records, Situation situation) {
        var date = notification.header().movementDate();
        return situation.register().movement(reversed).stream()
                .flatMap(movement -> records.stream()
                        .map(change -> change.after().addresseeNumber())
                        .flatMap(person -> movement.of(person).stream()))
                .map(DraftRecord::after)
                .filter(row -> !LeavingMovement.plans(row))
                .filter(row -> date.isCertainlyBefore(tookEffect(row)))
                .findFirst()
                .map(row -> Findings.of(Finding.error(
                        RecordsError.REVERSAL_BEFORE_MOVEMENT,
                        PlacesOfPeople.DATE,
                        "取消しの異動日が、取り消す異動（" + NamedMovement.of(row.movement(), tookEffect(row)) + "）より前です。",
                        "取り消す異動の異動日から今日までの日を入力してください。")))
                .orElse(Findings.none());
    }

    /** Who arrived elsewhere before the planned day left on the day of the 転入通知 (1.1.5). */
    private static RecordedDate tookEffect(ResidentVersion row) {
        var deletion = row.deletion();
        return deletion == null ? row.movement().date() : deletion.date();
    }
}
