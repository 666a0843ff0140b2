package jp.yakuba.residentrecords.protection;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * What a 抑止 says, whomever it is about.
 *
 * @param kind why
 * @param level how much it forbids
 * @param startsOn 開始年月日
 * @param endsOn 終了年月日; null while none is set. That it passes ends nothing
 * @param offices what a protected person asked for
 * @param procedures what is suppressed
 */
@Requirement("001/3.1")
public record SuppressionRule(
        SuppressionKind kind,
        SuppressionLevel level,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Offices offices,
        Procedures procedures) {

    /** Whether the other says the same for longer. */
    boolean isShorterThan(SuppressionRule other) {
        var end = other.endsOn();
        return endsOn != null
                && (end == null || end.isAfter(endsOn))
                && equals(new SuppressionRule(
                        other.kind, other.level, other.startsOn, endsOn, other.offices, other.procedures));
    }

    /** What any other suppresses. */
    static SuppressionRule ofOther(
            SuppressionLevel level, LocalDate startsOn, @Nullable LocalDate endsOn, Procedures procedures) {
        return new SuppressionRule(SuppressionKind.OTHER, level, startsOn, endsOn, Offices.NONE, procedures);
    }

    /** What a 支援措置 or 仮支援措置 suppresses: the papers that the person asked for are refused. */
    public static SuppressionRule ofMeasure(
            SuppressionKind kind, LocalDate startsOn, @Nullable LocalDate endsOn, Offices offices) {
        return new SuppressionRule(
                kind,
                SuppressionLevel.ERROR,
                startsOn,
                endsOn,
                offices,
                new Procedures(false, offices.copies(), false));
    }
}
