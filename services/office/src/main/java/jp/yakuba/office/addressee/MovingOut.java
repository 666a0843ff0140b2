package jp.yakuba.office.addressee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 転出: when, and not where to.
 *
 * @param plannedDate 転出予定年月日
 * @param confirmedDate 転出年月日（確定）
 */
public record MovingOut(
        @Nullable LocalDate plannedDate, @Nullable LocalDate confirmedDate) {}
