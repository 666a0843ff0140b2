package jp.yakuba.residentrecords.certificate.issue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.Widths;
import jp.yakuba.residentrecords.RecordsError;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reads off a copy: the whole number {@code 20200502 ●●市 本庁1 011 1/2}, its day, or its last figure.
 *
 * @param date of issue; null if only the figure was given
 * @param sequence null if only the day was given
 */
@Requirement("001/5.5")
record IssueNumberPart(@Nullable LocalDate date, @Nullable Integer sequence) {

    private static final int LONGEST = 200;
    private static final Pattern DAY = Pattern.compile("\\d{8}");
    private static final Pattern NUMBER = Pattern.compile("(?:(\\d{8})\\s)?(?:\\D.*\\s)?(\\d{1,7})(?:\\s\\d+/\\d+)?");

    static IssueNumberPart parse(String typed) {
        var text = Widths.halfAscii(typed).replaceAll("[\\s\\p{Zs}]+", " ").strip();
        if (DAY.matcher(text).matches()) {
            return new IssueNumberPart(day(text), null);
        }
        var parts = NUMBER.matcher(text);
        if (text.length() > LONGEST || !parts.matches()) {
            throw unreadable();
        }
        return new IssueNumberPart(
                parts.group(1) == null ? null : day(parts.group(1)), Integer.valueOf(parts.group(2)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException notADay) {
            throw unreadable();
        }
    }

    private static RejectedValue unreadable() {
        return new RejectedValue(RecordsError.ISSUE_NUMBER_UNREADABLE, "発行番号を読み取れません。", "印字のとおり、又は末尾の番号だけを入力してください。");
    }

    @Override
    public String toString() {
        return (date == null ? "" : date.format(DateTimeFormatter.BASIC_ISO_DATE))
                + (date == null || sequence == null ? "" : " ")
                + (sequence == null ? "" : "%03d".formatted(sequence));
    }
}
