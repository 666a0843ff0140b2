package jp.yakuba.residentrecords.movement.procedure;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * When a notification is processed, and where and by whom it was entered; who approves it is not kept (1.2.1, 4.0.8).
 *
 * @param today 処理日; there is no other (4.0.3)
 * @param municipality the municipality whose register it is
 * @param operatorId 操作者ID
 * @param place 入力場所
 * @param terminal 入力端末
 */
@Requirement({"001/1.2.1", "001/1.3.1", "001/4.0.3"})
public record Processing(
        LocalDate today,
        MunicipalityCode municipality,
        @Nullable String operatorId,
        @Nullable String place,
        @Nullable String terminal) {}
