package jp.yakuba.residentrecords.measure;

import java.time.LocalDate;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;

/** Days on screens. */
final class Days {

    private Days() {}

    /** 令和8年4月1日. */
    static String of(LocalDate day) {
        return RecordedDate.of(day).display(DateStyle.WAREKI);
    }
}
