package jp.yakuba.office.addressee;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.shape.MaxLength;
import org.jspecify.annotations.Nullable;

/**
 * 住所, or the mask in each item where the subscriber may not know it.
 *
 * @param postalCode 郵便番号
 * @param prefecture 都道府県
 * @param city 市区郡町村名
 * @param town 町字
 * @param block 番地号表記
 * @param buildingNote 方書
 */
public record AddresseeAddress(
        @MaxLength(8) @Nullable String postalCode,
        @MaxLength(4) String prefecture,
        @MaxLength(12) String city,
        @MaxLength(120) String town,
        @MaxLength(50) @Nullable String block,
        @MaxLength(300) @Nullable String buildingNote) {

    /** In one line, the building note after a space. */
    public String text() {
        var place = Stream.of(prefecture, city, town, block)
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
        return buildingNote == null ? place : place + "　" + buildingNote;
    }

    /** Shows nothing of where that is. */
    @Override
    public String toString() {
        return "AddresseeAddress[…]";
    }
}
