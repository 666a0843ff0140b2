package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/**
 * 消除: why and when a record became a 除票.
 *
 * @param reason 消除の事由
 * @param date 消除の異動年月日
 * @param notificationDate 消除の届出年月日
 */
@Requirement("001/1.1.5")
public record Deletion(
        @Open MovementReason reason,
        @Open RecordedDate date,
        @Open @Nullable LocalDate notificationDate) {}
