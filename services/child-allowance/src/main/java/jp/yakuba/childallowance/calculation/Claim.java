package jp.yakuba.childallowance.calculation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 認定の請求, 額改定認定請求 or 監護相当・生計費の負担についての確認書.
 *
 * @param date the day on which it was made
 * @param reason what it follows
 * @param event the day of what it follows; null where no days are counted from it
 */
public record Claim(
        LocalDate date, ClaimReason reason, @Nullable LocalDate event) {}
