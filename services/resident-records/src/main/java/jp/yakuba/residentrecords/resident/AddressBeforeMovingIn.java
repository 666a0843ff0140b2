package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.shape.MaxLength;
import org.jspecify.annotations.Nullable;

/**
 * 転入前住所 (法第7条第8号): the last address outside the municipality, abroad included. 「不明」 stands in {@code town}
 * when it could not be found out (4.2.1.1).
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
 * @param headName 世帯主氏名 at that address
 */
public record AddressBeforeMovingIn(
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
        @MaxLength(300) @Nullable String foreignAddress,
        @MaxLength(100) @Nullable String headName)
        implements AddressOutside {}
