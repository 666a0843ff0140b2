package jp.yakuba.residentrecords.movement.procedure;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;

/**
 * Where and when a notification is processed.
 *
 * @param today 処理日; there is no other (4.0.3)
 * @param municipality the municipality whose register it is
 * @param operatorId 操作者ID
 * @param place 入力場所
 * @param terminal 入力端末
 */
@Requirement({"001/1.3.1", "001/4.0.3"})
public record Processing(
        LocalDate today, MunicipalityCode municipality, String operatorId, String place, String terminal) {}
