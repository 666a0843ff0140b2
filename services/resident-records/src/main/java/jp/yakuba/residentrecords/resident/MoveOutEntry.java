package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * 転出: what was planned and, beside it and never over it, what the 転入通知 confirmed.
 *
 * @param notificationDate 転出届出年月日
 * @param plannedDate 転出予定年月日
 * @param specialCase 特例転出: no certificate, the data go by the network (法第24条の2)
 * @param planned 転出先住所（予定）
 * @param noticeDate 転入通知年月日
 * @param confirmedDate 転出年月日（確定）
 * @param confirmed 転出先住所（確定）
 */
@Requirement({"001/1.1.5", "001/4.1.3.1.1"})
public record MoveOutEntry(
        @Nullable LocalDate notificationDate,
        @Nullable LocalDate plannedDate,
        boolean specialCase,
        @Nullable PlannedDestination planned,
        @Nullable LocalDate noticeDate,
        @Nullable LocalDate confirmedDate,
        @Nullable ConfirmedDestination confirmed) {

    /** Nothing was notified: the office deleted the record, and a 転入通知 comes all the same. */
    public static final MoveOutEntry NOTHING_PLANNED = new MoveOutEntry(null, null, false, null, null, null, null);

    /** A move-out as notified, nothing confirmed yet. */
    public static MoveOutEntry planned(
            @Nullable LocalDate notificationDate,
            LocalDate plannedDate,
            boolean specialCase,
            PlannedDestination planned) {
        return new MoveOutEntry(notificationDate, plannedDate, specialCase, planned, null, null, null);
    }

    /** The same with what the 転入通知 says; the planned items stay as they are. */
    public MoveOutEntry confirmed(LocalDate noticeDate, LocalDate confirmedDate, ConfirmedDestination confirmed) {
        return new MoveOutEntry(
                notificationDate, plannedDate, specialCase, planned, noticeDate, confirmedDate, confirmed);
    }

    /** The day on which the record becomes a 除票: the planned or the confirmed one, whichever is earlier (1.1.5). */
    public @Nullable LocalDate deletionDate() {
        if (plannedDate == null || confirmedDate == null) {
            return plannedDate == null ? confirmedDate : plannedDate;
        }
        return confirmedDate.isBefore(plannedDate) ? confirmedDate : plannedDate;
    }
}
