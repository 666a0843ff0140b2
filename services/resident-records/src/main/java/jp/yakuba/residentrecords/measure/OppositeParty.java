package jp.yakuba.residentrecords.measure;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.MaxLength;
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
        @MaxLength(100) @Nullable String name,
        @Nullable AddresseeNumber addresseeNumber,
        @MaxLength(30) @Nullable String birthDate,
        @MaxLength(10) @Nullable String sex,
        @MaxLength(300) @Nullable String address,
        @MaxLength(500) @Nullable String other) {

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "OppositeParty[]";
    }
}
