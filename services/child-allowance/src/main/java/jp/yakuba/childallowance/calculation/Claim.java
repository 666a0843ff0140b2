package jp.yakuba.childallowance.calculation;

import java.time.LocalDate;
import java.util.Comparator;
import jp.yakuba.foundation.shape.Open;
import org.jspecify.annotations.Nullable;

/**
 * 認定の請求, 額改定認定請求 or 監護相当・生計費の負担についての確認書.
 *
 * @param date the day on which it was made
 * @param reason what it follows
 * @param event the day of what it follows; null where no days are counted from it
 * @param ceased the day on which the reason for which no claim could be made ceased (理由がやんだ日); null for every other reason
 */
public record Claim(
        @Open LocalDate date,
        @Open ClaimReason reason,
        @Open @Nullable LocalDate event,
        @Open @Nullable LocalDate ceased) {

    private static final Comparator<LocalDate> KNOWN_FIRST = Comparator.nullsLast(Comparator.naturalOrder());

    static final Comparator<Claim> IN_TIME = Comparator.comparing(Claim::date)
            .thenComparing(Claim::reason)
            .thenComparing(Claim::event, KNOWN_FIRST)
            .thenComparing(Claim::ceased, KNOWN_FIRST);
}
