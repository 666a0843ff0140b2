package jp.yakuba.foundation.time;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;

/**
 * 不詳日: the wording of an unknown date in its canonical form, and the day kept inside for it. That day is the first of
 * the time the wording leaves open, in the era it names: for 昭和20年頃 the first of January, for 春 the first of March,
 * for a time between two days the first of them, for a wholly unknown date the first day there is. The standard asks
 * for a day inside and names none; this choice is ours.
 *
 * @param wording what is printed
 * @param internal the day inside
 */
@Requirement("001/1.1.8")
public record UnknownDate(String wording, CivilDate internal) {

    private static final CivilDate FIRST_DAY_OF_ALL = new CivilDate(1, 1, 1);

    /**
     * The last day that a date leaves open: its own of a known day, of an unknown one the end of the time that its wording
     * names, 年頃 reaching into the next year. Empty if the wording leaves everything open or is not one of the fourteen.
     */
    public static Optional<CivilDate> latest(RecordedDate date) {
        String wording = date.wording();
        if (wording == null) {
            return Optional.of(date.value());
        }
        String text = wording.replaceAll("[ 　]", "");
        return UnknownDatePattern.all()
                .filter(pattern -> pattern != UnknownDatePattern.NOTHING)
                .map(pattern -> Map.entry(pattern, pattern.pattern().matcher(text)))
                .filter(read -> read.getValue().matches())
                .map(read -> new UnknownDateParts(read.getKey(), read.getValue()).latest())
                .findFirst();
    }

    /** The date as the register holds it. */
    public RecordedDate recorded() {
        return RecordedDate.unknown(internal, wording);
    }

    /**
     * Recognises one of the fourteen wordings.
     *
     * @param text without spaces, digits half-width
     * @return empty when it is none of them
     */
    static Optional<UnknownDate> find(String text) {
        return UnknownDatePattern.all()
                .map(pattern -> read(pattern, pattern.pattern().matcher(text)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<UnknownDate> read(UnknownDatePattern pattern, Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (pattern == UnknownDatePattern.NOTHING) {
            return Optional.of(new UnknownDate(pattern.template(), FIRST_DAY_OF_ALL));
        }
        UnknownDateParts parts = new UnknownDateParts(pattern, matcher);
        if (parts.isReversed()) {
            throw new RejectedValue(FoundationError.PERIOD_REVERSED, "期間の終わりが始まりより前です。", "始まりの日を先に入力してください。");
        }
        return Optional.of(new UnknownDate(parts.wording(), parts.internal()));
    }
}
