package jp.yakuba.residentrecords.movement.procedure;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.DateRule;
import jp.yakuba.residentrecords.Limit;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.NotificationBasis;

/** The rules on 異動日 and 届出日. */
public final class DateRules {

    private static final String MOVEMENT_DATE = "header.movementDate";
    private static final String NOTIFICATION_DATE = "header.notificationDate";

    private DateRules() {}

    /** The dates of a movement that has happened: all but 転出. */
    public static Findings ofPastMovement(NotificationHeader header, DateRule rule, LocalDate today) {
        return rule.check(MOVEMENT_DATE, header.movementDate())
                .and(movementNotInFuture(header, today))
                .and(notificationDateGiven(header))
                .and(notificationNotInFuture(header, today))
                .and(notifiedAfterMovement(header));
    }

    /** The dates of a 転出, which may lie ahead. */
    public static Findings ofMoveOut(NotificationHeader header, LocalDate today) {
        return DateRule.CALENDAR_DAY
                .check(MOVEMENT_DATE, header.movementDate())
                .and(notificationDateGiven(header))
                .and(notificationNotInFuture(header, today));
    }

    /** 異動日 is today at the latest. */
    @Requirement("001/4.0.3")
    private static Findings movementNotInFuture(NotificationHeader header, LocalDate today) {
        return Found.when(
                header.movementDate().value().isAfter(CivilDate.of(today)),
                () -> Finding.error(
                        RecordsError.MOVEMENT_DATE_IN_FUTURE,
                        MOVEMENT_DATE,
                        "異動日が今日より後です。",
                        "転出のほかは、今日までの日を入力してください。"));
    }

    /** The office acting on its own has no notification; every other basis has a date (4.2.0.2). */
    @Requirement({"001/4.1.0.2", "001/4.2.0.2", "001/4.2.0.5"})
    private static Findings notificationDateGiven(NotificationHeader header) {
        return Found.when(
                header.notificationDate() == null && header.basis() != NotificationBasis.EX_OFFICIO,
                () -> Finding.error(
                        RecordsError.NOTIFICATION_DATE_MISSING,
                        NOTIFICATION_DATE,
                        "届出日（申出日・通知日）が空欄です。",
                        "届出等を受けた日を入力するか、届出等の区分を職権にしてください。"));
    }

    @Requirement("001/4.1.0.2")
    private static Findings notificationNotInFuture(NotificationHeader header, LocalDate today) {
        var notified = header.notificationDate();
        return Found.when(
                notified != null && notified.isAfter(today),
                () -> Finding.error(
                        RecordsError.NOTIFICATION_DATE_IN_FUTURE,
                        NOTIFICATION_DATE,
                        "届出日が今日より後です。",
                        "今日までの日を入力してください。"));
    }

    /** Only a 転出 is notified before it happens (法第24条). */
    @Requirement("001/4.1.0.2")
    private static Findings notifiedAfterMovement(NotificationHeader header) {
        var notified = header.notificationDate();
        return Found.when(
                notified != null
                        && !header.movementDate().unknown()
                        && CivilDate.of(notified).isBefore(header.movementDate().value()),
                () -> Finding.error(
                        RecordsError.NOTIFIED_BEFORE_MOVEMENT,
                        NOTIFICATION_DATE,
                        "届出日が異動日より前です。",
                        "異動日と届出日を確かめて入力し直してください。"));
    }

    /** A notification after the deadline is taken, but the office may have to report it (法第52条第2項). */
    @Requirement("001/4.1.0.2")
    public static Findings notifiedInTime(NotificationHeader header) {
        var notified = header.notificationDate();
        if (notified == null
                || header.basis() != NotificationBasis.NOTIFICATION
                || header.movementDate().unknown()
                || !header.movementDate().value().isCalendarDay()) {
            return Findings.none();
        }
        var moved = header.movementDate().value().toLocalDate();
        return Found.when(
                notified.isAfter(Deadline.ofMovement(moved)),
                () -> Finding.alert(
                        RecordsAlert.NOTIFIED_LATE,
                        NOTIFICATION_DATE,
                        "届出の期間（" + Limit.NOTIFICATION.on(moved) + "日以内）を過ぎています。",
                        "届出が遅れた理由を確かめ、必要なら期間経過通知の手続をしてください。"));
    }
}
