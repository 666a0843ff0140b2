package jp.yakuba.platform.screens;

import java.time.LocalDate;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.time.DateInput;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;

/** A field for a day of the calendar, typed in any of the ways in which dates are typed. */
public final class DayField {

    private DayField() {}

    /** The day; refuses what is none, unknown dates too. */
    public static LocalDate parse(String typed) {
        var date = DateInput.parse(typed);
        if (date.unknown() || !date.value().isCalendarDay()) {
            throw new RejectedValue(FoundationError.DATE_IMPOSSIBLE, "暦にない日です。", "暦にある年月日を入力してください。");
        }
        return date.value().toLocalDate();
    }

    /** The day as the field shows it. */
    public static String text(LocalDate day) {
        return RecordedDate.of(day).display(DateStyle.WAREKI);
    }
}
