package jp.yakuba.residentrecords.measure;

import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.residentrecords.resident.PostalCode;
import org.jspecify.annotations.Nullable;

/**
 * Where letters to the applicant go, if not to where the register says that she lives.
 *
 * @param postalCode 郵便番号
 * @param address 住所
 */
public record PostalDestination(
        @Open @Nullable PostalCode postalCode,
        @Open @FreeText(anyGlyph = true) @MaxLength(300) String address) {

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "PostalDestination[]";
    }
}
