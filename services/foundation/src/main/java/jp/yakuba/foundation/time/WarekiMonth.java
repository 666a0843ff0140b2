package jp.yakuba.foundation.time;

import java.time.YearMonth;
import jp.yakuba.foundation.Requirement;

/** A month as it is shown, in the era of its first day, as every day (1.1.9). */
public final class WarekiMonth {

    private WarekiMonth() {}

    /** Such as 令和7年12月. */
    @Requirement("001/1.1.9")
    public static String of(YearMonth month) {
        var first = RecordedDate.of(month.atDay(1)).display(DateStyle.WAREKI);
        return first.substring(0, first.indexOf('月') + 1);
    }
}
