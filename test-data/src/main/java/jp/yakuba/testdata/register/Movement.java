package jp.yakuba.testdata.register;

import java.time.LocalDate;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/**
 * What made a version (1.2.1).
 *
 * @param reason 異動事由
 * @param date 異動年月日
 * @param notified 異動届出年月日; null when the office acted by itself
 * @param basis 届出等の区分
 * @param processed 処理年月日
 * @param note 留意事項
 * @param desk where it was entered
 */
public record Movement(
        Reason reason,
        RecordedDate date,
        @Nullable LocalDate notified,
        Basis basis,
        LocalDate processed,
        @Nullable String note,
        Desk desk) {

    /**
     * A desk at which movements are entered.
     *
     * @param place 入力場所
     * @param terminal 入力端末
     * @param operatorId 操作者ID
     */
    public record Desk(String place, String terminal, String operatorId) {}
}
