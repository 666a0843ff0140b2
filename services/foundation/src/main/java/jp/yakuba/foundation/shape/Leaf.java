package jp.yakuba.foundation.shape;

import org.jspecify.annotations.Nullable;

/**
 * One value of a record tree.
 *
 * @param path where it stands: {@code movers[0].birthDate}
 * @param column the same as a column name: {@code birth_date_value}
 * @param type the Java type of the value
 * @param required whether the record cannot be made without it
 * @param maxLength the most characters it takes, {@link MaxLength}, or {@link #LONGEST}
 * @param freeText that what is typed is kept as it is, and what of it is looked at; null if it is not
 * @param secrecy from whom it is to be kept
 */
public record Leaf(
        String path,
        String column,
        Class<?> type,
        boolean required,
        int maxLength,
        @Nullable FreeText freeText,
        Secrecy secrecy) {

    /** No value of any kind is longer; keeps a hostile text from costing more than its length. */
    static final int LONGEST = 4000;

    /** Whether the record itself limits the length. */
    public boolean isLimited() {
        return maxLength < LONGEST;
    }
}
