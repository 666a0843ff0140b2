package jp.yakuba.office.addressee;

import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/**
 * What foreign residents have besides.
 *
 * @param since 外国人住民となった年月日
 * @param nationalityName 国籍等
 */
public record ForeignResidence(
        @Open RecordedDate since,
        @Open @MaxLength(200) @Nullable String nationalityName) {}
