package jp.yakuba.platform.vault;

/**
 * A purpose for which a 個人番号 may be looked at (番号法9条).
 *
 * @param value code of the list {@code individual-number-purpose}
 */
public record IndividualNumberPurpose(String value) {

    public IndividualNumberPurpose {
        Purpose.choices().require(value);
    }
}
