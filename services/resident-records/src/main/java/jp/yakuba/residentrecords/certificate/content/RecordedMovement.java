package jp.yakuba.residentrecords.certificate.content;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/**
 * One movement in the history of a record.
 *
 * @param reason 異動事由
 * @param date 異動年月日; of a planned move-out the day it is planned for
 * @param basis what it was entered on: 届出, 職権, 申出, 通知, 請求
 * @param basisDate the day of that; null if there was none
 * @param changes items that changed
 * @param notes B, points to note about this movement
 * @param special whether the reason is one that certificates do not show unless asked for it by name: 特別養子縁組, its
 *     dissolution, a change of sex (standard 1.1.4)
 */
public record RecordedMovement(
        String reason,
        RecordedDate date,
        String basis,
        @Nullable LocalDate basisDate,
        List<Change> changes,
        List<String> notes,
        boolean special) {

    public RecordedMovement {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
    }

    /**
     * An item that changed.
     *
     * @param item its name
     * @param before empty if there was nothing
     * @param after empty if there is nothing any more
     */
    public record Change(String item, String before, String after) {}
}
