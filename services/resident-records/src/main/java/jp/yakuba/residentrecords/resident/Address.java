package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.shape.MaxLength;
import org.jspecify.annotations.Nullable;

/**
 * 住所 of a resident (法第7条第7号), 方書 included. Those parts that may not be blank (1.1.6) cannot be left out.
 *
 * @param municipality 市区町村コード
 * @param townCode 町字コード
 * @param wardCode 行政区等コード
 * @param prefecture 都道府県
 * @param city 市区郡町村名
 * @param town 町字
 * @param block 番地号表記
 * @param blockNumbers 番地枝番数値, for sorting (1.3.2)
 * @param buildingCode 方書コード
 * @param buildingNote 方書
 * @param buildingReading 方書フリガナ
 * @param postalCode 郵便番号
 */
public record Address(
        MunicipalityCode municipality,
        @Nullable TownAreaCode townCode,
        @MaxLength(12) @Nullable String wardCode,
        @MaxLength(4) String prefecture,
        @MaxLength(12) String city,
        @MaxLength(120) String town,
        @MaxLength(50) @Nullable String block,
        @MaxLength(30) @Nullable String blockNumbers,
        @MaxLength(20) @Nullable String buildingCode,
        @MaxLength(300) @Nullable String buildingNote,
        @MaxLength(300) @Nullable Kana buildingReading,
        @Nullable PostalCode postalCode)
        implements AddressLines {

    /** Takes no blank where none is allowed (1.1.6). */
    public Address {
        Blank.refuse(prefecture, "都道府県");
        Blank.refuse(city, "市区郡町村名");
        Blank.refuse(town, "町字");
    }

    /** The address as the one lived at before an 転居: 行政区等コード and 番地枝番数値 are not kept with it. */
    public PreviousAddress asPrevious() {
        return new PreviousAddress(
                municipality,
                townCode,
                prefecture,
                city,
                town,
                block,
                buildingCode,
                buildingNote,
                buildingReading,
                postalCode);
    }
}
