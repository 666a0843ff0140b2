package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.shape.MaxLength;
import org.jspecify.annotations.Nullable;

/**
 * 転出先住所（予定）: where one who leaves means to live; the municipality alone is enough, and it may be abroad.
 *
 * @param municipality 市区町村コード
 * @param townCode 町字コード
 * @param prefecture 都道府県
 * @param city 市区郡町村名
 * @param town 町字
 * @param block 番地号表記
 * @param buildingNote 方書
 * @param postalCode 郵便番号
 * @param countryCode 国名コード
 * @param countryName 国名等
 * @param foreignAddress 国外住所
 */
@Requirement("001/4.1.3.0.2")
public record PlannedDestination(
        @Nullable MunicipalityCode municipality,
        @Nullable TownAreaCode townCode,
        @MaxLength(4) @Nullable String prefecture,
        @MaxLength(12) @Nullable String city,
        @MaxLength(120) @Nullable String town,
        @MaxLength(50) @Nullable String block,
        @MaxLength(300) @Nullable String buildingNote,
        @Nullable PostalCode postalCode,
        @Nullable CountryCode countryCode,
        @MaxLength(200) @Nullable String countryName,
        @MaxLength(300) @Nullable String foreignAddress)
        implements AddressOutside {}
