package jp.yakuba.office.banking;

import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.TextForm;

/**
 * 口座名義: in whose name an account is, as banks write it.
 *
 * @param value in {@link BankKana}
 */
@TextForm(
        value = "口座名義: in half-width kana, capitals and digits, as banks write it",
        pattern = "[0-9A-Zｱ-ﾟ ()\\-./,¥｢｣]{1,100}",
        example = "ｻﾄｳ ﾊﾅｺ")
public record AccountHolder(String value) {

    /** A bound of our own, far above the 30 characters of a transfer file. */
    private static final int LONGEST = 100;

    private static final String LABEL = "口座名義";

    /** Takes what banks take. */
    public AccountHolder {
        if (value.isBlank()) {
            throw new RejectedValue(FoundationError.BLANK, LABEL + "が入力されていません。", "通帳の見返しにあるカタカナの名義を入力してください。");
        }
        if (value.length() > LONGEST) {
            throw new RejectedValue(
                    FoundationError.TEXT_TOO_LONG, LABEL + "が長すぎます。", LABEL + "は" + LONGEST + "文字までで入力してください。");
        }
        var refused = BankKana.refused(value);
        if (refused.isPresent()) {
            throw new RejectedValue(
                    BankingError.HOLDER_CHARACTER,
                    LABEL + "の" + (refused.getAsInt() + 1) + "文字目は、金融機関が受け付けない文字です（濁点と半濁点も一文字に数えます）。",
                    "通帳の見返しのとおり、カタカナ・英字・数字と ( ) - . / , だけで入力してください。");
        }
    }

    /** Reads what was typed, in hiragana, katakana of either width, small letters. */
    public static AccountHolder parse(String input) {
        return new AccountHolder(BankKana.of(input.strip()));
    }

    /** Without the name. */
    @Override
    public String toString() {
        return LABEL;
    }
}
