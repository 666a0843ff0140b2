package jp.yakuba.office.banking;

import java.util.Arrays;

/** A record of a transfer file, written from its first position to its last: 120 bytes of JIS X 0201. */
final class BankRecord {

    static final int LENGTH = 120;

    private static final int RADIX = 10;
    private static final int HALF_KANA = 0xA1;
    private static final byte YEN = 0x5C;

    private final byte[] bytes = new byte[LENGTH];
    private int at;

    /** The digits as they are. */
    BankRecord digits(String digits, int width) {
        if (digits.length() != width) {
            throw new IllegalArgumentException("not of the width of its field");
        }
        return text(digits, width);
    }

    /** A number, with zeros before it. */
    BankRecord number(long number, int width) {
        var rest = number;
        for (var i = at + width - 1; i >= at; i--) {
            bytes[i] = (byte) ('0' + rest % RADIX);
            rest /= RADIX;
        }
        if (rest != 0 || number < 0) {
            throw new IllegalArgumentException("wider than its field");
        }
        at += width;
        return this;
    }

    /** A text in {@link BankKana}, with blanks behind it; what is longer is cut. */
    BankRecord text(String text, int width) {
        var end = at + width;
        for (var i = 0; i < text.length() && at < end; i++) {
            bytes[at++] = code(text.charAt(i));
        }
        Arrays.fill(bytes, at, end, (byte) ' ');
        at = end;
        return this;
    }

    /** The record, with blanks up to its end. */
    byte[] whole() {
        return text("", LENGTH - at).bytes;
    }

    private static byte code(char c) {
        if (c == '¥') {
            return YEN;
        }
        if (c >= '｡' && c <= 'ﾟ') {
            return (byte) (HALF_KANA + (c - '｡'));
        }
        if (c >= ' ' && c <= '}' && c != '\\') {
            return (byte) c;
        }
        throw new IllegalArgumentException("a character that is not in JIS X 0201");
    }
}
