package jp.yakuba.platform.screens;

import org.jspecify.annotations.Nullable;

/** By which column a table is sorted. Travels as {@code name} or {@code -name}. */
public record Sort(String column, boolean descending) {

    /** Reads what a header of the table sent. */
    public static Sort of(@Nullable String sent, String byDefault) {
        String wanted = sent == null || sent.isBlank() ? byDefault : sent;
        return wanted.startsWith("-") ? new Sort(wanted.substring(1), true) : new Sort(wanted, false);
    }

    /** Whether the table is sorted by the column. */
    public boolean by(String key) {
        return column.equals(key);
    }

    /** What the header of the column sends: this column, or the other way round. */
    public String next(String key) {
        return by(key) && !descending ? "-" + key : key;
    }

    /** Picture at the header. */
    public String icon(String key) {
        if (!by(key)) {
            return "both";
        }
        return descending ? "down" : "up";
    }
}
