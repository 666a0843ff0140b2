package jp.yakuba.foundation.shape;

/**
 * One value of a record tree.
 *
 * @param path where it stands: {@code movers[0].birthDate}
 * @param column the same as a column name: {@code birth_date_value}
 * @param type the Java type of the value
 * @param required whether the record cannot be made without it
 * @param maxLength the most characters it takes, {@link MaxLength}; no limit is {@link Integer#MAX_VALUE}
 */
public record Leaf(String path, String column, Class<?> type, boolean required, int maxLength) {}
