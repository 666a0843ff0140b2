package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/** What screens show for values that may be missing. */
public final class Texts {

    private Texts() {}

    /** The date in wareki, empty if there is none. */
    public static String wareki(@Nullable LocalDate date) {
        return date == null ? "" : RecordedDate.of(date).display(DateStyle.WAREKI);
    }

    /** The name of a code, empty if there is none. */
    public static String name(String list, @Nullable Coded coded) {
        return coded == null ? "" : CodeList.load(list).name(coded.code());
    }

    /** The text, empty if there is none. */
    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
