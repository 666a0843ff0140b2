package jp.yakuba.office.banking;

import jp.yakuba.foundation.number.Digits;
import jp.yakuba.foundation.text.TextForm;

/**
 * 金融機関コード: the number of a bank, a credit union or an agricultural cooperative (全国銀行協会 統一金融機関コード).
 *
 * @param value four digits
 */
@TextForm(value = "金融機関コード: four digits", pattern = "[0-9]{4}", example = "0001")
public record BankCode(String value) {

    /** ゆうちょ銀行. */
    public static final BankCode POST_BANK = new BankCode("9900");

    static final int LENGTH = 4;
    private static final String LABEL = "金融機関コード";

    /** Takes four digits. */
    public BankCode {
        Digits.require(value, LENGTH, LENGTH, LABEL);
    }

    /** Reads what was typed: full-width digits, spaces and hyphens are understood. */
    public static BankCode parse(String input) {
        return new BankCode(Digits.read(input, LABEL));
    }

    @Override
    public String toString() {
        return value;
    }
}
