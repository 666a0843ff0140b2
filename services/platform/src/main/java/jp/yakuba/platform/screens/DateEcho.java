package jp.yakuba.platform.screens;

import io.quarkus.qute.TemplateExtension;
import java.time.format.TextStyle;
import java.util.Locale;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.DateInput;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;

/**
 * What the system understood of a typed date, shown under the field while the clerk types. In one calendar, never both.
 *
 * @param state {@code read}, {@code wrong} or {@code blank}
 */
@Requirement("001/1.1.9")
record DateEcho(String state, String text) {

    static DateEcho of(String typed, DateStyle style) {
        if (typed.isBlank()) {
            return new DateEcho("blank", "");
        }
        try {
            return read(DateInput.parse(typed), style);
        } catch (RejectedValue rejected) {
            return new DateEcho("wrong", rejected.message());
        }
    }

    private static DateEcho read(RecordedDate date, DateStyle style) {
        String note = date.unknown() ? "（不詳日）" : dayOfWeek(date.value());
        return new DateEcho("read", date.display(style) + note);
    }

    private static String dayOfWeek(CivilDate date) {
        if (!date.isCalendarDay()) {
            return "（暦にない日）";
        }
        return "（" + date.toLocalDate().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPANESE) + "）";
    }

    /** For templates: the echo of what a field holds. */
    @TemplateExtension
    static DateEcho dateEcho(String typed, boolean western) {
        return of(typed, western ? DateStyle.WESTERN : DateStyle.WAREKI);
    }
}
