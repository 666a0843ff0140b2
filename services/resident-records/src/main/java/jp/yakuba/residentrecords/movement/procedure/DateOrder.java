package jp.yakuba.residentrecords.movement.procedure;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DeletedRecord;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.RowTimes;

/**
 * Whether the dates of what a movement makes of each record are in an order that can have happened: birth, becoming a
 * resident, living at an address, the end of residence. It looks at the rows that are to be registered and so at every
 * kind of movement, and at those whom a movement touches without naming them. Only what is certain is an error: an unknown
 * date counts as every day that it may stand for.
 */
@Requirement({"001/1.1.8", "001/4.0.3", "001/11.1"})
public final class DateOrder {

    private final Notification notification;
    private final PlacesOfPeople places;
    private final Situation situation;

    private DateOrder(Notification notification, PlacesOfPeople places, Situation situation) {
        this.notification = notification;
        this.places = places;
        this.situation = situation;
    }

    /** Everything found in what the notification would make of the register. */
    public static Findings check(Notification notification, Effect effect, Situation situation) {
        var records = effect.records();
        var order = new DateOrder(notification, effect.people(), situation);
        var found = records.stream().map(order::ofPerson).reduce(Findings.none(), Findings::and);
        return found.hasErrors()
                ? found
                : BackDated.check(notification, order.places, records, situation)
                        .and(JoinedEarly.check(order.places, records, situation));
    }

    private Findings ofPerson(DraftRecord change) {
        var before = change.before();
        var found = notBeforeBirth(change);
        return switch (before) {
            case null -> found;
            case CurrentRecord resident ->
                found.and(notBeforeResidence(change, resident.row()))
                        .and(notBeforeTheirAddress(change, resident.row()))
                        .and(notAfterResidence(change, resident));
            case DeletedRecord deleted ->
                found.and(
                        completesAnother()
                                ? notBeforeResidence(change, deleted.row())
                                : notBeforeTheyLeft(change, deleted));
        };
    }

    /** When it took effect for the person. A 転入通知 completes a row whose date is that of the 転出. */
    private RecordedDate date(DraftRecord change) {
        return completesAnother()
                ? notification.header().movementDate()
                : change.after().movement().date();
    }

    private RowTimes times(DraftRecord change) {
        return RowTimes.of(change.after()).on(date(change));
    }

    @Requirement("001/4.0.3")
    private Findings notBeforeBirth(DraftRecord change) {
        var row = change.after();
        return Found.when(
                date(change).isCertainlyBefore(row.birthDate()),
                () -> Finding.error(
                        RecordsError.MOVEMENT_BEFORE_BIRTH,
                        places.ofBirthDate(row.addresseeNumber()),
                        "異動日が生年月日より前です。",
                        "元号と年を確かめて、異動日か生年月日を入力し直してください。"));
    }

    @Requirement("001/4.0.3")
    private Findings notBeforeResidence(DraftRecord change, ResidentVersion row) {
        var since = ResidenceStart.of(row, situation.register());
        return Found.when(
                !takesBack() && since.filter(date(change)::isCertainlyBefore).isPresent(),
                () -> Finding.error(
                        RecordsError.MOVEMENT_BEFORE_RESIDENCE,
                        places.ofDate(row.addresseeNumber()),
                        "異動日が、異動者が住民となった日（" + since.map(DateOrder::day).orElse("") + "）より前です。",
                        "異動日を確かめて入力し直してください。住民となった日が誤りのときは、先に転入等を取り消してください。"));
    }

    /** Nobody moves on from an address before they came to live at it; what another municipality tells is only doubted. */
    @Requirement("001/4.0.3")
    private Findings notBeforeTheirAddress(DraftRecord change, ResidentVersion before) {
        var register = situation.register();
        return Stream.ofNullable(before.addressSince())
                .filter(_ -> !completesAnother() && times(change).leavesAddressBeforeComing(RowTimes.of(before)))
                .filter(_ -> ResidenceStart.of(before, register)
                        .filter(date(change)::isCertainlyBefore)
                        .isEmpty())
                .map(since -> Finding.error(
                        RecordsError.MOVEMENT_BEFORE_LAST_ONE,
                        places.ofDate(before.addresseeNumber()),
                        "異動日が、異動者が今の住所を定めた日（" + day(since) + "）より前です。",
                        "異動日を確かめて入力し直してください。正しいときは、先に今の住所への異動を取り消し、古い異動から順に入力し直してください。"))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Findings::of));
    }

    /** One whose planned day has passed is no resident any more, even before the record is deleted. */
    @Requirement("001/1.1.5")
    private Findings notAfterResidence(DraftRecord change, CurrentRecord resident) {
        return Found.when(
                !completesAnother() && times(change).happensAfterLeaving(RowTimes.of(resident.row())),
                () -> Finding.error(
                        RecordsError.MOVEMENT_AFTER_RESIDENCE,
                        places.ofDate(resident.addresseeNumber()),
                        "異動日が、異動者の転出予定年月日より後です。",
                        "異動日を確かめて入力し直してください。転出を取りやめていたときは、先にその転出を取り消してください。"));
    }

    /** One who returns comes after having left; a record that was only entered by mistake does not count. */
    @Requirement("001/4.1.1.2")
    private Findings notBeforeTheyLeft(DraftRecord change, DeletedRecord deleted) {
        var deletion = deleted.deletion();
        return Found.when(
                times(change).returnsBeforeLeaving(RowTimes.of(deleted.row())),
                () -> Finding.error(
                        RecordsError.ENTRY_BEFORE_DELETION,
                        places.ofDate(deleted.addresseeNumber()),
                        "異動日が、選ばれた除票の消除の異動日（" + day(deletion.date()) + "）より前です。",
                        "異動日と除票を確かめてください。消除が誤りのときは、先にその異動を取り消してください。"));
    }

    private boolean completesAnother() {
        return notification.completesAnother();
    }

    private boolean takesBack() {
        return notification.takesBack().isPresent();
    }

    private static String day(RecordedDate date) {
        return date.display(DateStyle.WAREKI);
    }
}
