package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/**
 * The movement that made a version (1.2.1): 異動日, 届出日 and 処理日 are three things.
 *
 * @param reason 異動事由
 * @param date 異動年月日
 * @param notificationDate 異動届出年月日
 * @param basis 届出等の区分
 * @param processingDate 処理年月日
 * @param note 留意事項
 * @param place 入力場所
 * @param terminal 入力端末
 * @param operatorId 操作者ID
 */
@Requirement({"001/1.2.1", "001/1.3.1"})
public record MovementEntry(
        @Open MovementReason reason,
        @Open RecordedDate date,
        @Open @Nullable LocalDate notificationDate,
        @Open @Nullable NotificationBasis basis,
        @Open LocalDate processingDate,
        @Whereabouts @MaxLength(300) @Nullable String note,
        @Open @MaxLength(40) @Nullable String place,
        @Open @MaxLength(40) @Nullable String terminal,
        @Open @MaxLength(40) @Nullable String operatorId) {

    /** The same movement, carried out on another day than it was entered. */
    public MovementEntry on(LocalDate otherDay) {
        return new MovementEntry(reason, date, notificationDate, basis, otherDay, note, place, terminal, operatorId);
    }

    /** The same movement with another note. */
    public MovementEntry withNote(String newNote) {
        return new MovementEntry(
                reason, date, notificationDate, basis, processingDate, newNote, place, terminal, operatorId);
    }
}
