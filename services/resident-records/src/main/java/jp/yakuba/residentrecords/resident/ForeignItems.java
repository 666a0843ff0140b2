package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.shape.Guarded;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.platform.operator.PlatformPermission;
import org.jspecify.annotations.Nullable;

/**
 * What the record of a foreign resident has besides (法第30条の45).
 *
 * @param since 外国人住民となった年月日
 * @param nationalityCode 国籍等の国名コード
 * @param nationalityName 国籍名等
 * @param residentClass 第30条45規定区分
 * @param residenceStatus 在留資格
 * @param periodYears years of 在留期間
 * @param periodMonths months of 在留期間
 * @param periodDays days of 在留期間
 * @param residenceExpiry 在留期間の満了の日
 * @param cardNumber 在留カード等番号
 * @param residenceNotified 住居地の届出の有無
 * @param landingPermit 上陸許可証による転入の旨
 * @param permittedPeriod 上陸期間 or 仮滞在期間
 * @param formerRegistration 旧外登法による登録年月日
 * @param commonNameEnteredOn 通称を記載した年月日
 * @param commonNameEnteredCity 通称を記載した市区町村
 * @param commonNameEnteredMunicipality its code
 * @param commonNameDeletedOn 通称を削除した年月日
 * @param commonNameDeletedCity 通称を削除した市区町村
 * @param commonNameDeletedMunicipality its code
 */
@Requirement("001/1.1.2")
public record ForeignItems(
        @Open RecordedDate since,
        @Open @Nullable CountryCode nationalityCode,
        @Open @MaxLength(200) @Nullable String nationalityName,
        @Open ForeignResidentClass residentClass,

        @Guarded(PlatformPermission.Code.ITEM_RESIDENCE_STATUS) @Nullable
        ResidenceStatus residenceStatus,

        @Guarded(PlatformPermission.Code.ITEM_RESIDENCE_STATUS) @Nullable
        Integer periodYears,

        @Guarded(PlatformPermission.Code.ITEM_RESIDENCE_STATUS) @Nullable
        Integer periodMonths,

        @Guarded(PlatformPermission.Code.ITEM_RESIDENCE_STATUS) @Nullable
        Integer periodDays,

        @Guarded(PlatformPermission.Code.ITEM_RESIDENCE_STATUS) @Nullable
        LocalDate residenceExpiry,

        @Guarded(PlatformPermission.Code.ITEM_RESIDENCE_STATUS) @Nullable
        ResidenceCardNumber cardNumber,

        @Open boolean residenceNotified,
        @Open boolean landingPermit,

        @Guarded(PlatformPermission.Code.ITEM_RESIDENCE_STATUS) @MaxLength(72) @Nullable
        String permittedPeriod,

        @Open @Nullable RecordedDate formerRegistration,
        @Open @Nullable LocalDate commonNameEnteredOn,
        @Whereabouts @MaxLength(40) @Nullable String commonNameEnteredCity,
        @Whereabouts @Nullable MunicipalityCode commonNameEnteredMunicipality,
        @Open @Nullable LocalDate commonNameDeletedOn,
        @Whereabouts @MaxLength(40) @Nullable String commonNameDeletedCity,
        @Whereabouts @Nullable MunicipalityCode commonNameDeletedMunicipality) {

    /** Whether anything is said of when and where 通称 was entered or deleted. */
    public boolean tellsOfCommonName() {
        return Stream.of(
                        commonNameEnteredOn,
                        commonNameEnteredCity,
                        commonNameEnteredMunicipality,
                        commonNameDeletedOn,
                        commonNameDeletedCity,
                        commonNameDeletedMunicipality)
                .anyMatch(Objects::nonNull);
    }

    /** These items with another 国名コード and with what the other ones say of 通称. */
    public ForeignItems with(@Nullable CountryCode nationality, ForeignItems commonName) {
        return new ForeignItems(
                since,
                nationality,
                nationalityName,
                residentClass,
                residenceStatus,
                periodYears,
                periodMonths,
                periodDays,
                residenceExpiry,
                cardNumber,
                residenceNotified,
                landingPermit,
                permittedPeriod,
                formerRegistration,
                commonName.commonNameEnteredOn,
                commonName.commonNameEnteredCity,
                commonName.commonNameEnteredMunicipality,
                commonName.commonNameDeletedOn,
                commonName.commonNameDeletedCity,
                commonName.commonNameDeletedMunicipality);
    }
}
