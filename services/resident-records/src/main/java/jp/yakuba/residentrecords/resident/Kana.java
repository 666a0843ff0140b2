package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.TextForm;
import jp.yakuba.residentrecords.RecordsError;

/**
 * フリガナ: a reading, kept in full-width katakana (1.1.18).
 *
 * @param value katakana, the long-vowel mark, the middle dot, hyphens and spaces
 */
@Requirement("001/1.1.18")
@TextForm(value = "フリガナ: full-width katakana", pattern = "[ァ-ヺー・－ 　]+", example = "ヒノデ　タロウ")
public record Kana(String value) {

    private static final String SIGNS = "ー・－ 　";

    /** Takes katakana only. */
    public Kana {
        if (value.isBlank() || !value.chars().allMatch(Kana::isKatakana)) {
            throw new RejectedValue(RecordsError.KANA_ONLY, "フリガナにカタカナ以外の文字があります。", "フリガナは全角カタカナで入力してください。");
        }
    }

    private static boolean isKatakana(int c) {
        return (c >= 'ァ' && c <= 'ヺ') || SIGNS.indexOf(c) >= 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
