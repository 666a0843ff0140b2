package jp.yakuba.foundation.shape;

/**
 * One value of a record tree.
 *
 * @param path where it stands: {@code movers[0].birthDate}
 * @param column the same as a column name: {@code birth_date_value}
 * @param type the Java type of the value
 * @param required whether the record cannot be made without it
 * @param maxLength the most characters it takes, {@link MaxLength}, or {@link #LONGEST}
 * @param freeText whether what is typed is kept as it is, {@link FreeText}
 * @param secrecy from whom it is to be kept
 */
public record Leaf(
        String path, String column, Class<?> type, boolean required, int maxLength, boolean freeText, Secrecy secrecy) {

    /** No value of any kind is longer; keeps a hostile text from costing more than its length. */
    static final int LONGEST = 4000;

    /** Whether the record itself limits the length. */
    public boolean isLimited() {
        return maxLength < LONGEST;
    }
}
