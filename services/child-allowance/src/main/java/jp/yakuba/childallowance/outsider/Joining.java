package jp.yakuba.childallowance.outsider;

import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;

/**
 * That an outsider is a resident since.
 *
 * @param resident the number in the register
 * @param reason by what that was seen
 */
record Joining(
        AddresseeNumber resident, @FreeText @MaxLength(200) String reason) {

    /** Shows nothing of who that is. */
    @Override
    public String toString() {
        return "Joining[" + resident + "]";
    }
}
