package jp.yakuba.residentrecords.movement.notification;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.resident.NotificationBasis;
import org.jspecify.annotations.Nullable;

/**
 * What every notification has. The third date, 処理日, is not asked: it is the day of processing (4.0.3).
 *
 * @param movementDate 異動日: when it took effect, or of a 転出 when it is planned to
 * @param notificationDate 届出日, 申出日 or 通知日; none when the office acts on its own (4.2.0.2)
 * @param basis 届出等の区分
 * @param notifier who came to the counter
 * @param identityCheck how it was made sure who they are (法第27条第2項)
 * @param note 留意事項 to the movement (1.1.14 B)
 */
@Requirement({"001/4.0.3", "001/4.1.0.2", "001/4.2.0.4", "001/4.2.0.5"})
public record NotificationHeader(
        @Open RecordedDate movementDate,
        @Open @Nullable LocalDate notificationDate,
        @Open NotificationBasis basis,
        @Nullable Notifier notifier,
        @Nullable IdentityCheck identityCheck,
        @Whereabouts @MaxLength(300) @Nullable String note) {}
