package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.shape.MaxLength;
import org.jspecify.annotations.Nullable;

/**
 * 転居前住所: where the resident lived in the municipality before the last 転居.
 *
 * @param municipality 市区町村コード
 * @param townCode 町字コード
 * @param prefecture 都道府県
 * @param city 市区郡町村名
 * @param town 町字
 * @param block 番地号表記
 * @param buildingCode 方書コード
 * @param buildingNote 方書
 * @param buildingReading 方書フリガナ
 * @param postalCode 郵便番号
 */
public record PreviousAddress(
        @Nullable MunicipalityCode municipality,
        @Nullable TownAreaCode townCode,
        @MaxLength(4) @Nullable String prefecture,
        @MaxLength(12) @Nullable String city,
        @MaxLength(120) @Nullable String town,
        @MaxLength(50) @Nullable String block,
        @MaxLength(20) @Nullable String buildingCode,
        @MaxLength(300) @Nullable String buildingNote,
        @MaxLength(300) @Nullable Kana buildingReading,
        @Nullable PostalCode postalCode)
        implements AddressLines {}
