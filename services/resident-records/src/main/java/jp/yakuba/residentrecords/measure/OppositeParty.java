package jp.yakuba.residentrecords.measure;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import org.jspecify.annotations.Nullable;

/**
 * 加害者, as far as known and as it was told.
 *
 * @param name 氏名
 * @param addresseeNumber 宛名番号, of one of this municipality
 * @param birthDate 生年月日, as told
 * @param sex 性別, as told
 * @param address 住所, as told
 * @param other その他
 */
@Requirement("001/1.1.16")
public record OppositeParty(
        @Open @FreeText(anyGlyph = true) @MaxLength(100) @Nullable
        String name,

        @Open @Nullable AddresseeNumber addresseeNumber,

        @Open @FreeText(anyGlyph = true) @MaxLength(30) @Nullable
        String birthDate,

        @Open @FreeText(anyGlyph = true) @MaxLength(10) @Nullable
        String sex,

        @Open @FreeText(anyGlyph = true) @MaxLength(300) @Nullable
        String address,

        @Open @FreeText(anyGlyph = true) @MaxLength(500) @Nullable
        String other) {

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "OppositeParty[]";
    }
}
