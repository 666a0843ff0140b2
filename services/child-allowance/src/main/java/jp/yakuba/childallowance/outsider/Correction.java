package jp.yakuba.childallowance.outsider;

import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;

/**
 * What an addressee is to be from now on.
 *
 * @param version the one that was looked at, the newest
 * @param reason why
 */
record Correction(int version, @FreeText @MaxLength(200) String reason, Outsider outsider) {

    /** Shows nothing of who that is. */
    @Override
    public String toString() {
        return "Correction[" + version + "]";
    }
}
