package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.residentrecords.RecordsError;

/** The check that codes of a fixed number of half-width digits share. */
final class FixedDigits {

    private FixedDigits() {}

    static void require(String value, int length, String item) {
        if (value.length() != length || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new RejectedValue(
                    RecordsError.DIGITS_WRONG, item + "の形式が違います。", item + "は半角数字" + length + "桁で入力してください。");
        }
    }
}
