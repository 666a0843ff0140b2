package jp.yakuba.office.addressee;

import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.time.RecordedDate;

/**
 * 消除: why and when somebody ceased to be a resident, by moving out, death or otherwise.
 *
 * @param reason code of the list of 異動事由
 * @param date 消除の異動年月日
 */
public record Removal(
        @Open @MaxLength(2) String reason, @Open RecordedDate date) {}
