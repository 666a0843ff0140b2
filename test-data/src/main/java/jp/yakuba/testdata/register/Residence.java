package jp.yakuba.testdata.register;

import java.time.LocalDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.place.Address;
import org.jspecify.annotations.Nullable;

/**
 * Where a person lives and since when.
 *
 * @param address 住所
 * @param addressSince 住所を定めた年月日; the day of becoming a resident unless moved since (4.1.1.1)
 * @param residentSince 住民となった年月日; null for a foreign resident
 * @param enteredNotified 記載の届出年月日
 * @param previousAddress 転居前住所
 * @param origin where they came from
 */
public record Residence(
        Address address,
        RecordedDate addressSince,
        @Nullable RecordedDate residentSince,
        @Nullable LocalDate enteredNotified,
        @Nullable Address previousAddress,
        Origin origin) {

    /**
     * 転入前住所.
     *
     * @param address null when there is none, as after a birth
     * @param headName 転入前住所_世帯主氏名
     * @param unreported 転入前住所_未届
     * @param lastRegistered 最終登録住所地
     */
    public record Origin(
            @Nullable Address address,
            @Nullable String headName,
            boolean unreported,
            @Nullable String lastRegistered) {

        /** Nowhere: by birth, or not known any more. */
        public static final Origin NONE = new Origin(null, null, false, null);

        /** An address that was duly notified. */
        public static Origin of(Address address, @Nullable String headName) {
            return new Origin(address, headName, false, null);
        }
    }

    /** The same after a move inside the town. */
    public Residence movedTo(Address other, RecordedDate day) {
        return new Residence(other, day, residentSince, enteredNotified, address, origin);
    }

    /** The same with the address put right. */
    public Residence corrected(Address other) {
        return new Residence(other, addressSince, residentSince, enteredNotified, previousAddress, origin);
    }

    /** The same as 住民となった年月日 of a Japanese resident, or without it. */
    public Residence residentSince(@Nullable RecordedDate day) {
        return new Residence(address, addressSince, day, enteredNotified, previousAddress, origin);
    }
}
