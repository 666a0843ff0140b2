package jp.yakuba.testdata.place;

/** Numbers as addresses are written: in full-width digits. */
final class FullWidth {

    private FullWidth() {}

    static String of(int number) {
        char[] digits = Integer.toString(number).toCharArray();
        for (int i = 0; i < digits.length; i++) {
            digits[i] = (char) (digits[i] - '0' + '０');
        }
        return new String(digits);
    }
}
