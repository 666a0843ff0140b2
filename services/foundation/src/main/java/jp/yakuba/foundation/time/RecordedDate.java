package jp.yakuba.foundation.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A date as the register holds it (1.1.8): the day, the era it was entered with, and, when it is 不詳, the words that
 * stand for it on certificates. Also an unknown date has a day inside, for ordering and reckoning; nobody is shown it.
 *
 * @param value the day
 * @param era the era as entered; null when it was entered as a western date, or with an era that has ended since: a day
 *     to come keeps its place when a new era is proclaimed before it
 * @param unknown whether the day is 不詳
 * @param wording what is printed for an unknown day, at most 72 characters; null when the day is known
 */
@Requirement("001/1.1.8")
public record RecordedDate(
        CivilDate value,
        @Nullable Era era,
        boolean unknown,
        @Nullable String wording) implements Comparable<RecordedDate> {

    /** Width of the item 不詳表記 (reference §4.1). */
    public static final int WORDING_WIDTH = 72;

    private static final Comparator<RecordedDate> IN_TIME = Comparator.comparing(RecordedDate::value);

    /** Takes a wording if and only if the day is unknown, and an era that has the day. */
    public RecordedDate {
        if (unknown && (wording == null || wording.isBlank())) {
            throw new RejectedValue(
                    FoundationError.UNKNOWN_DATE_WORDING_MISSING, "不詳日の表記がありません。", "「昭和20年頃」のように不詳日の表記を入力してください。");
        }
        if (!unknown && wording != null) {
            throw new RejectedValue(
                    FoundationError.UNKNOWN_DATE_WORDING_UNEXPECTED,
                    "不詳でない年月日に不詳日の表記があります。",
                    "不詳の印を付けるか、不詳日の表記を消してください。");
        }
        if (wording != null) {
            Text.require(wording, "不詳日の表記", WORDING_WIDTH);
        }
        if (era != null && era.hasEndedBefore(value)) {
            era = null;
        }
        if (era != null && !era.contains(value)) {
            throw new RejectedValue(FoundationError.DATE_OUTSIDE_ERA, era.name() + "にない年月日です。", "元号と年を確かめて入力し直してください。");
        }
    }

    /** A known day. */
    public static RecordedDate of(CivilDate value) {
        return new RecordedDate(value, null, false, null);
    }

    /** A known day. */
    public static RecordedDate of(LocalDate value) {
        return of(CivilDate.of(value));
    }

    /** A known day with the era it was entered with. */
    public static RecordedDate of(WarekiDate entered) {
        return new RecordedDate(entered.toCivilDate(), entered.era(), false, null);
    }

    /** An unknown day: the day inside and the words. */
    public static RecordedDate unknown(CivilDate internal, String wording) {
        return new RecordedDate(internal, null, true, wording);
    }

    /** The era as entered. */
    public Optional<Era> enteredEra() {
        return Optional.ofNullable(era);
    }

    /** What is printed and shown: the wording of an unknown day, else the day in one calendar. */
    public String display(DateStyle style) {
        if (wording != null) {
            return wording;
        }
        return switch (style) {
            case WAREKI -> wareki().map(WarekiDate::longForm).orElseGet(this::western);
            case WESTERN -> western();
        };
    }

    /** The day in the Japanese calendar, in the era as entered if there is one. Empty before 明治. */
    public Optional<WarekiDate> wareki() {
        return era == null ? WarekiDate.of(value) : Optional.of(WarekiDate.of(value, era));
    }

    /**
     * Whether it lies before the other, whatever day the two stand for. What a wording leaves open is not decided by the
     * day inside.
     */
    public boolean isCertainlyBefore(RecordedDate other) {
        return PossibleDays.of(this).allBefore(PossibleDays.of(other));
    }

    /** The first day that it may stand for; empty if nothing says how early. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(PossibleDays.of(this).earliest());
    }

    /** The last day that it may stand for; empty if nothing says how late. */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(PossibleDays.of(this).latest());
    }

    private String western() {
        return value.year() + "年" + value.month() + "月" + value.day() + "日";
    }

    /** By the day inside. */
    @Override
    public int compareTo(RecordedDate other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return display(DateStyle.WAREKI);
    }
}
