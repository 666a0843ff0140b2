package jp.yakuba.foundation.number;

/** The check digits of reference §6.1–6.5. Bodies are digits only; the caller has made sure of that. */
final class CheckDigits {

    private CheckDigits() {}

    /**
     * Modulus 11 with weights 2 to 7 repeating from the right, remainders 0 and 1 giving 0: 個人番号
     * (平成26年総務省令第85号第5条) and 住民票コード.
     */
    static char nationalNumber(String body) {
        int remainder = weightedSum(body) % 11;
        return digit(remainder <= 1 ? 0 : 11 - remainder);
    }

    /** The remainder of modulus 11, weights 2 to 7 (M11W2～7, 1.1.13); 1 leaves no digit. */
    static int addresseeRemainder(String body) {
        return weightedSum(body) % 11;
    }

    /** The check digit of 1.1.13 for a remainder other than 1. */
    static char addresseeDigit(int remainder) {
        return digit(remainder == 0 ? 0 : 11 - remainder);
    }

    /** 法人番号: 9 minus the remainder of modulus 9, weights 1 and 2 in turn from the right; 1 to 9. */
    static char corporate(String body) {
        int sum = 0;
        for (int fromRight = 0; fromRight < body.length(); fromRight++) {
            sum += at(body, body.length() - 1 - fromRight) * (fromRight % 2 == 0 ? 1 : 2);
        }
        return digit(9 - sum % 9);
    }

    /** 全国地方公共団体コード: the last digit of 11 minus the remainder of modulus 11, weights 6 to 2. */
    static char municipality(String body) {
        return digit((11 - weightedSum(body) % 11) % 10);
    }

    private static int weightedSum(String body) {
        int sum = 0;
        for (int fromRight = 0; fromRight < body.length(); fromRight++) {
            sum += at(body, body.length() - 1 - fromRight) * (2 + fromRight % 6);
        }
        return sum;
    }

    private static int at(String body, int index) {
        return body.charAt(index) - '0';
    }

    private static char digit(int value) {
        return (char) ('0' + value);
    }
}
