package jp.yakuba.foundation.number;

/**
 * 法人番号: thirteen digits, the first a check digit. It is public.
 *
 * @param value thirteen digits
 */
public record CorporateNumber(String value) {

    private static final String LABEL = "法人番号";

    /** Takes thirteen digits whose check digit is right. */
    public CorporateNumber {
        Digits.require(value, 13, 13, LABEL);
        if (CheckDigits.corporate(value.substring(1)) != value.charAt(0)) {
            throw Digits.checkDigitWrong(LABEL);
        }
    }

    /** Reads what was typed: full-width digits, spaces and hyphens are understood. */
    public static CorporateNumber parse(String input) {
        return new CorporateNumber(Digits.read(input, LABEL));
    }

    /** The number of twelve digits with their check digit before them. */
    public static CorporateNumber ofBody(String twelveDigits) {
        Digits.require(twelveDigits, 12, 12, LABEL);
        return new CorporateNumber(CheckDigits.corporate(twelveDigits) + twelveDigits);
    }

    /** The number of a local government: 000020 and its code (reference §6.3). */
    public static CorporateNumber of(MunicipalityCode localGovernment) {
        return ofBody("000020" + localGovernment.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
