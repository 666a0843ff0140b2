package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import jp.yakuba.foundation.shape.Open;
import org.jspecify.annotations.Nullable;

/**
 * Membership in an insurance as the record shows it (法第7条第10号～第11号).
 *
 * @param insured 資格有無
 * @param acquired 資格取得年月日
 * @param lost 資格喪失年月日
 */
public record Insurance(
        @Open boolean insured,
        @Open @Nullable LocalDate acquired,
        @Open @Nullable LocalDate lost) {}
