package jp.yakuba.residentrecords.measure;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.residentrecords.Limit;
import jp.yakuba.residentrecords.protection.Suppression;

/**
 * 支援措置の期間.
 *
 * @param startsOn 開始年月日
 * @param endsOn 終了年月日
 */
@Requirement("001/3.4")
public record Term(@Open LocalDate startsOn, @Open LocalDate endsOn) {

    /** The term that begins on a day and is as long as the rule has it. */
    public static Term from(LocalDate startsOn) {
        return new Term(startsOn, Suppression.lastDay(startsOn));
    }

    /** The term that begins on the day after this term's end. */
    public Term next() {
        return from(endsOn.plusDays(1));
    }

    /** Whether it can be extended: from some time before its end on. */
    public boolean mayBeExtended(LocalDate today) {
        return !endsOn.minusMonths(Limit.PROTECTION_EXTENSION.on(today)).isAfter(today);
    }

    /** Whether its end has passed. */
    public boolean isOver(LocalDate today) {
        return endsOn.isBefore(today);
    }
}
