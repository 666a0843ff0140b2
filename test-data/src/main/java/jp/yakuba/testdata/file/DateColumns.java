package jp.yakuba.testdata.file;

import java.util.function.Predicate;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.Era;
import jp.yakuba.foundation.time.RecordedDate;

/** A recorded date: day, era, whether it is unknown and in which words. */
final class DateColumns {

    private DateColumns() {}

    static void add(Column.Collector to, String path, Column.Part<RecordedDate> date) {
        add(to, path, date, row -> true);
    }

    /** With the era only where the item is kept in the Japanese calendar. */
    static void add(Column.Collector to, String path, Column.Part<RecordedDate> date, Predicate<Row> withEra) {
        Column.Collector below = to.below(path);
        below.accept("value", row -> {
            RecordedDate found = date.of(row);
            return found == null ? null : iso(found.value());
        });
        below.accept("era", row -> {
            RecordedDate found = date.of(row);
            Era era = found == null ? null : found.era();
            return era == null || !withEra.test(row) ? null : era.code();
        });
        below.accept("unknown", Column.of(date, RecordedDate::unknown));
        below.accept("wording", Column.of(date, RecordedDate::wording));
    }

    /** {@code yyyy-MM-dd}; written out because it is done forty million times for a million residents. */
    static String iso(CivilDate date) {
        char[] text = new char[10];
        put(text, 0, date.year(), 4);
        text[4] = '-';
        put(text, 5, date.month(), 2);
        text[7] = '-';
        put(text, 8, date.day(), 2);
        return new String(text);
    }

    private static void put(char[] text, int at, int number, int width) {
        int rest = number;
        for (int i = at + width - 1; i >= at; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
