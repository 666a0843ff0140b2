package jp.yakuba.residentrecords.protection;

import java.time.LocalDate;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.residentrecords.Limit;
import org.jspecify.annotations.Nullable;

/**
 * One 抑止 of one person. A person can have several at once.
 *
 * @param suppressionId its number
 * @param addresseeNumber whose
 * @param kind why
 * @param level how much it forbids
 * @param startsOn 開始年月日
 * @param endsOn 終了年月日; null while none is set. That it passes ends nothing
 * @param offices what the protected person asked for
 * @param procedures what is suppressed
 */
@Requirement({"001/3.1", "001/1.1.16"})
public record Suppression(
        SuppressionId suppressionId,
        AddresseeNumber addresseeNumber,
        SuppressionKind kind,
        SuppressionLevel level,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Offices offices,
        Procedures procedures) {

    /** 支援措置: refuses what the person asked to be refused; for as long as the rule has it unless an end is given (001/3.4). */
    @Requirement("001/3.4")
    public static Suppression protection(
            AddresseeNumber person, LocalDate startsOn, @Nullable LocalDate endsOn, Offices offices) {
        var end = endsOn == null ? lastDay(startsOn) : endsOn;
        return of(person, SuppressionRule.ofMeasure(SuppressionKind.PROTECTION, startsOn, end, offices));
    }

    /** 仮支援措置: the same from the day of the application on, without an end. */
    @Requirement("001/3.4")
    public static Suppression provisional(AddresseeNumber person, LocalDate startsOn, Offices offices) {
        return of(person, SuppressionRule.ofMeasure(SuppressionKind.PROVISIONAL, startsOn, null, offices));
    }

    private static Suppression of(AddresseeNumber person, SuppressionRule rule) {
        return new Suppression(
                new SuppressionId(UUID.randomUUID()),
                person,
                rule.kind(),
                rule.level(),
                rule.startsOn(),
                rule.endsOn(),
                rule.offices(),
                rule.procedures());
    }

    /** The last day of the term that begins on a day: 2020-04-01 to 2021-03-31. */
    @Requirement("001/3.4")
    public static LocalDate lastDay(LocalDate firstDay) {
        return firstDay.plusYears(Limit.PROTECTION_TERM.on(firstDay)).minusDays(1);
    }

    /** What it says, whomever it is about. */
    public SuppressionRule rule() {
        return new SuppressionRule(kind, level, startsOn, endsOn, offices, procedures);
    }

    /** Whether its term has passed without anybody having lifted it. */
    public boolean isOverdue(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }

    /** Whether its term ends so soon that it may be extended. */
    @Requirement("001/3.4")
    public boolean endsSoon(LocalDate today) {
        return endsOn != null
                && !isOverdue(today)
                && !endsOn.minusMonths(Limit.PROTECTION_EXTENSION.on(today)).isAfter(today);
    }
}
