package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.number.AddresseeNumber;

/**
 * Which version of whom.
 *
 * @param person 宛名番号
 * @param version 個人履歴番号
 */
public record VersionKey(AddresseeNumber person, int version) {

    /** That of a row of the register. */
    public static VersionKey of(ResidentVersion row) {
        return new VersionKey(row.addresseeNumber(), row.version());
    }
}
