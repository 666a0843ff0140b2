package jp.yakuba.platform.inspection;

import jp.yakuba.platform.rest.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of the log begins; the newest entries come first.
 *
 * @param older whether the page is behind the entry, or before it
 * @param entry id of the entry beside the page
 * @param shown how many entries come before the page
 */
record LogPosition(boolean older, long entry, long shown) {

    static final LogPosition NEWEST = new LogPosition(true, Long.MAX_VALUE, 0);

    private static final int KEYS = 3;

    static LogPosition parse(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return NEWEST;
        }
        var keys = Cursor.parse(cursor, KEYS);
        return new LogPosition(keys.number(0) == 0, keys.number(1), Math.clamp(keys.number(2), 0, Integer.MAX_VALUE));
    }

    Cursor cursor() {
        return Cursor.after(older ? 0 : 1, entry, shown);
    }
}
