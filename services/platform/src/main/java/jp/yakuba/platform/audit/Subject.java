package jp.yakuba.platform.audit;

import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;

/**
 * What an operation was about, by number and never by name.
 *
 * @param kind kind of the number, in kebab-case: {@code addressee}, {@code household}, {@code user} …
 * @param number the number; no 個人番号
 */
public record Subject(String kind, String number) {

    public Subject {
        if (!kind.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("Not a kind of subject: " + kind);
        }
    }

    public static Subject of(AddresseeNumber number) {
        return new Subject("addressee", number.value());
    }

    public static Subject of(HouseholdNumber number) {
        return new Subject("household", number.value());
    }

    /** A staff account. */
    public static Subject user(String userId) {
        return new Subject("user", userId);
    }

    /** Reads what {@link #toString} writes. */
    public static Subject parse(String text) {
        var colon = text.indexOf(':');
        return new Subject(text.substring(0, colon), text.substring(colon + 1));
    }

    /** {@code addressee:0000000019}, as it is stored. */
    @Override
    public String toString() {
        return kind + ":" + number;
    }
}
