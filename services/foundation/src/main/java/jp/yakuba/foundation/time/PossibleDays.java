package jp.yakuba.foundation.time;

import java.time.LocalDate;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.RejectedValue;
import org.jspecify.annotations.Nullable;

/**
 * The days that a recorded date may stand for. A known day is one day, 「令和2年 月日不詳」 any day of that year; what is only
 * about right or estimated may be any day at all. A day that no calendar has stands for its neighbours.
 *
 * @param earliest the first of them; null if nothing says how early
 * @param latest the last of them; null if nothing says how late
 */
@Requirement("001/1.1.8")
record PossibleDays(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

    private static final PossibleDays ANY = new PossibleDays(null, null);

    static PossibleDays of(RecordedDate date) {
        var wording = date.wording();
        return wording == null ? ofKnown(date.value()) : ofWording(wording);
    }

    private static PossibleDays ofKnown(CivilDate day) {
        var last = day.clampedToCalendar();
        return new PossibleDays(last, day.isCalendarDay() ? last : last.plusDays(1));
    }

    private static PossibleDays ofWording(String wording) {
        var text = wording.replace(" ", "").replace("　", "");
        try {
            return UnknownDatePattern.all()
                    .map(pattern -> ofPattern(pattern, text))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(ANY);
        } catch (RejectedValue noSuchDay) {
            return ANY;
        }
    }

    private static Optional<PossibleDays> ofPattern(UnknownDatePattern pattern, String text) {
        var matcher = pattern.pattern().matcher(text);
        if (!matcher.matches() || pattern == UnknownDatePattern.NOTHING) {
            return Optional.empty();
        }
        var first = new UnknownDateParts(pattern, matcher).internal().clampedToCalendar();
        return switch (pattern) {
            case YEAR_ONLY -> Optional.of(new PossibleDays(first, LocalDate.of(first.getYear(), 12, 31)));
            case MONTH_ONLY, THIRD_OF_MONTH ->
                Optional.of(new PossibleDays(first, first.withDayOfMonth(first.lengthOfMonth())));
            case ABOUT_YEAR,
                    ABOUT_MONTH,
                    ABOUT_DAY,
                    ESTIMATED_DAY,
                    ESTIMATED_MONTH,
                    SEASON,
                    ABOUT_THIRD_OF_MONTH,
                    NOTHING,
                    BETWEEN_MONTHS,
                    BETWEEN_ESTIMATED_DAYS,
                    BETWEEN_ABOUT_DAYS -> Optional.empty();
        };
    }

    boolean allBefore(PossibleDays others) {
        return latest != null && others.earliest != null && latest.isBefore(others.earliest);
    }
}
