package jp.yakuba.residentrecords.certificate.content;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/**
 * The entries that only a deleted record has.
 *
 * @param reason 消除事由
 * @param causeDate 事由の生じた年月日; of a move-out the planned day, also when a notice brought it forward
 * @param plannedDestination 転出先住所（予定）; empty if there is none
 * @param confirmedDestination 転出先住所（確定）; empty if there is none
 * @param notificationDate 届出の年月日
 * @param noticeDate 転入通知年月日
 * @param movedOutOn 転出年月日
 */
@Requirement("001/1.1.5")
public record CertifiedDeletion(
        String reason,
        RecordedDate causeDate,
        String plannedDestination,
        String confirmedDestination,
        @Nullable LocalDate notificationDate,
        @Nullable LocalDate noticeDate,
        @Nullable LocalDate movedOutOn) {}
