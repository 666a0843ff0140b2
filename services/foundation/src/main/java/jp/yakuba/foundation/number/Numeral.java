package jp.yakuba.foundation.number;

/** The size of a number written in up to 18 digits, for ordering. */
final class Numeral {

    private Numeral() {}

    static Long of(String digits) {
        return Long.parseLong(digits);
    }
}
