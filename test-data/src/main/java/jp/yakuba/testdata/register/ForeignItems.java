package jp.yakuba.testdata.register;

import java.time.LocalDate;
import java.time.Period;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.person.Country;
import org.jspecify.annotations.Nullable;

/**
 * What only foreign residents have on their record (法第30条の45).
 *
 * @param since 外国人住民となった年月日
 * @param nationality 国籍・地域; null when stateless
 * @param stay the class and what belongs to it
 * @param residenceNotified 住居地の届出の有無
 * @param landingPermit 上陸許可証による転入の旨
 * @param formerRegistration 旧外登法による登録年月日
 */
public record ForeignItems(
        RecordedDate since,
        @Nullable Country nationality,
        Stay stay,
        boolean residenceNotified,
        boolean landingPermit,
        @Nullable RecordedDate formerRegistration) {

    /**
     * The class and its items.
     *
     * @param residentClass 第30条45規定区分
     * @param status 在留資格等コード
     * @param period 在留期間
     * @param expiry 在留期間の満了の日
     * @param card which card of the person it is, from 0; the number comes later. Null without a card
     * @param permittedPeriod 上陸期間又は仮滞在期間
     */
    public record Stay(
            ResidentClass residentClass,
            @Nullable String status,
            @Nullable Period period,
            @Nullable LocalDate expiry,
            @Nullable Integer card,
            @Nullable String permittedPeriod) {}

    /** The same with another stay. */
    public ForeignItems with(Stay other) {
        return new ForeignItems(since, nationality, other, residenceNotified, landingPermit, formerRegistration);
    }

    /** The same from another day on. */
    public ForeignItems since(RecordedDate day) {
        return new ForeignItems(day, nationality, stay, residenceNotified, landingPermit, formerRegistration);
    }
}
