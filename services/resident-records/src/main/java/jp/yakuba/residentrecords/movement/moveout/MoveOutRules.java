package jp.yakuba.residentrecords.movement.moveout;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.residentrecords.Limit;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.procedure.Deadline;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.NotificationBasis;

/** The rules on leaving the municipality. */
final class MoveOutRules {

    private static final String DESTINATION = "plannedDestination";

    private MoveOutRules() {}

    static Findings check(MoveOut moveOut, Situation situation) {
        return lateMoveOutIsExOfficio(moveOut)
                .and(notYetPlanned(moveOut, situation))
                .and(destinationFits(moveOut));
    }

    /** Once so many days have passed since the move it is no 届出 any more, the office records it ex officio. */
    @Requirement({"001/4.1.3.0.1", "001/4.1.3.0.3"})
    private static Findings lateMoveOutIsExOfficio(MoveOut moveOut) {
        var header = moveOut.header();
        var notified = header.notificationDate();
        return Found.when(
                notified != null
                        && header.basis() == NotificationBasis.NOTIFICATION
                        && header.movementDate().value().isCalendarDay()
                        && notified.isAfter(
                                Deadline.ofMoveOut(header.movementDate().value().toLocalDate())),
                () -> Finding.error(
                        RecordsError.MOVE_OUT_LATE_MUST_BE_EX_OFFICIO,
                        "header.basis",
                        "転出をした日から"
                                + Limit.NOTIFICATION_OF_MOVE_OUT.on(
                                        header.movementDate().value().toLocalDate()) + "日を過ぎた届出です。",
                        "届出等の区分を職権にしてください。"));
    }

    @Requirement("001/4.1.3.0.1")
    private static Findings notYetPlanned(MoveOut moveOut, Situation situation) {
        return Found.inEach(
                "movers",
                moveOut.movers().size(),
                i -> Found.when(
                        situation
                                .resident(moveOut.movers().get(i))
                                .filter(CurrentRecord::plansToLeave)
                                .isPresent(),
                        () -> Finding.error(
                                RecordsError.MOVE_OUT_ALREADY_PLANNED,
                                "",
                                "既に転出を届け出ている人です。",
                                "転出先や予定日が変わったときは、先に前の転出を取り消してください。")));
    }

    private static Findings destinationFits(MoveOut moveOut) {
        return switch (moveOut) {
            case MoveOutDomestic domestic ->
                domesticDestinationGiven(domestic).and(domesticDestinationInJapan(domestic));
            case MoveOutAbroad abroad -> foreignDestinationGiven(abroad);
        };
    }

    /** The municipality alone is enough; only a child given in 特別養子縁組 may have none (1.1.5). */
    @Requirement({"001/4.1.3.0.2", "001/1.1.5"})
    private static Findings domesticDestinationGiven(MoveOutDomestic moveOut) {
        var planned = moveOut.plannedDestination();
        return Found.when(
                !planned.isAbroad() && !planned.isInJapan(),
                () -> Finding.alert(
                        RecordsAlert.MOVE_OUT_DESTINATION_MISSING,
                        DESTINATION,
                        "転出先住所（予定）が空欄です。",
                        "少なくとも市区町村を入力してください。特別養子縁組の場合は空欄にできます。"));
    }

    @Requirement("001/4.1.3.0.2")
    private static Findings domesticDestinationInJapan(MoveOutDomestic moveOut) {
        return Found.when(
                moveOut.plannedDestination().isAbroad(),
                () -> Finding.error(
                        RecordsError.MOVE_OUT_DESTINATION_ABROAD,
                        DESTINATION,
                        "国内転出の転出先が国外です。",
                        "異動事由を国外転出にするか、転出先を直してください。"));
    }

    @Requirement("001/4.1.3.0.2")
    private static Findings foreignDestinationGiven(MoveOutAbroad moveOut) {
        return Found.when(
                !moveOut.plannedDestination().isAbroad(),
                () -> Finding.error(
                        RecordsError.MOVE_OUT_COUNTRY_MISSING,
                        DESTINATION + ".countryName",
                        "国外転出の転出先の国名が空欄です。",
                        "国名を入力してください。国内への転出は国内転出とします。"));
    }
}
