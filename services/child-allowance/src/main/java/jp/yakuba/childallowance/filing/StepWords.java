package jp.yakuba.childallowance.filing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.foundation.time.WarekiMonth;

/** Steps of a calculation as a clerk reads them: it writes days and months as programs do. */
public final class StepWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");

    private StepWords() {}

    /** The same with days such as 令和7年12月3日 and months such as 令和7年12月. */
    public static String of(String step) {
        var days = DAY.matcher(step)
                .replaceAll(day -> RecordedDate.of(LocalDate.parse(day.group())).display(DateStyle.WAREKI));
        return MONTH.matcher(days).replaceAll(month -> WarekiMonth.of(YearMonth.parse(month.group())));
    }
}
