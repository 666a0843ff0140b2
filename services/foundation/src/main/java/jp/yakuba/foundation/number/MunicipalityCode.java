package jp.yakuba.foundation.number;

import jp.yakuba.foundation.text.TextForm;

/**
 * 市区町村コード (全国地方公共団体コード): two digits of the prefecture (JIS X 0401), three of the municipality (JIS X
 * 0402) and a check digit.
 *
 * @param value six digits
 */
@TextForm(value = "市区町村コード: six digits, the last a check digit", pattern = "[0-9]{6}", example = "131016")
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {

    private static final String LABEL = "市区町村コード";

    /** Takes six digits whose check digit is right. */
    public MunicipalityCode {
        Digits.require(value, 6, 6, LABEL);
        if (CheckDigits.municipality(value.substring(0, 5)) != value.charAt(5)) {
            throw Digits.checkDigitWrong(LABEL);
        }
    }

    /** Reads what was typed: full-width digits, spaces and hyphens are understood. */
    public static MunicipalityCode parse(String input) {
        return new MunicipalityCode(Digits.read(input, LABEL));
    }

    /** The code of five digits and their check digit. */
    public static MunicipalityCode ofBody(String fiveDigits) {
        Digits.require(fiveDigits, 5, 5, LABEL);
        return new MunicipalityCode(fiveDigits + CheckDigits.municipality(fiveDigits));
    }

    /** The two digits of the prefecture. */
    public String prefecture() {
        return value.substring(0, 2);
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
