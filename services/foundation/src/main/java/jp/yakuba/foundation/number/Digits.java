package jp.yakuba.foundation.number;

import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;

/** What numbers have in common: a text of half-width digits, read from what a clerk types. */
public final class Digits {

    /** No number is longer, with room for separators: longer input is refused unread. */
    private static final int LONGEST_INPUT = 40;

    private Digits() {}

    /** The value itself if it is digits of a permitted length. */
    public static String require(String value, int shortest, int longest, String label) {
        if (value.isEmpty()) {
            throw blank(label);
        }
        if (value.length() < shortest || value.length() > longest) {
            throw new RejectedValue(
                    FoundationError.DIGITS_LENGTH_WRONG,
                    label + "の桁数が違います。",
                    label + "は" + length(shortest, longest) + "の数字です。");
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                throw new RejectedValue(
                        FoundationError.DIGITS_ONLY, label + "に数字以外の文字があります。", label + "は数字だけで入力してください。");
            }
        }
        return value;
    }

    /** What was typed, with full-width digits made half-width and spaces and hyphens taken out. */
    public static String read(String input, String label) {
        if (input.length() > LONGEST_INPUT) {
            throw new RejectedValue(FoundationError.TEXT_TOO_LONG, label + "が長すぎます。", label + "は数字だけで入力してください。");
        }
        StringBuilder digits = new StringBuilder(input.length());
        for (int i = 0; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c >= '０' && c <= '９') {
                digits.append((char) (c - '０' + '0'));
            } else if (!isSeparator(c)) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    static RejectedValue checkDigitWrong(String label) {
        return new RejectedValue(
                FoundationError.CHECK_DIGIT_WRONG, label + "の検査数字が合いません。", label + "を書類と見比べて入力し直してください。");
    }

    private static RejectedValue blank(String label) {
        return new RejectedValue(FoundationError.BLANK, label + "が入力されていません。", label + "を入力してください。");
    }

    private static String length(int shortest, int longest) {
        return shortest == longest ? longest + "桁" : shortest + "桁から" + longest + "桁まで";
    }

    private static boolean isSeparator(char c) {
        return switch (c) {
            case ' ', '　', '-', '－', '‐', '―', '−', 'ー', '\t' -> true;
            default -> false;
        };
    }
}
