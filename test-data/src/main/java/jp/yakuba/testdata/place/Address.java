package jp.yakuba.testdata.place;

import org.jspecify.annotations.Nullable;

/**
 * An address as the data list cuts it up: at home, elsewhere in Japan or abroad.
 *
 * @param municipality 市区町村コード
 * @param townCode 町字コード
 * @param prefecture 都道府県
 * @param city 市区郡町村名
 * @param town 町字
 * @param block 番地号表記
 * @param blockNumbers 番地枝番数値, for sorting
 * @param building 方書, if any
 * @param postalCode 郵便番号
 * @param abroad the place abroad, if it lies there
 */
public record Address(
        @Nullable String municipality,
        @Nullable String townCode,
        @Nullable String prefecture,
        @Nullable String city,
        @Nullable String town,
        @Nullable String block,
        @Nullable String blockNumbers,
        @Nullable Building building,
        @Nullable String postalCode,
        @Nullable Abroad abroad) {

    /**
     * 方書.
     *
     * @param code 方書コード; null elsewhere
     * @param note the words
     * @param reading フリガナ; null elsewhere
     */
    public record Building(
            @Nullable String code, String note, @Nullable String reading) {}

    /**
     * An address outside Japan.
     *
     * @param countryCode 国名コード
     * @param countryName 国名等
     * @param address 国外住所
     */
    public record Abroad(String countryCode, String countryName, String address) {}

    /** Nothing but words: 不明. */
    public static Address words(String town) {
        return new Address(null, null, null, null, town, null, null, null, null, null);
    }

    /** An address abroad. */
    public static Address abroad(String countryCode, String countryName, String address) {
        return new Address(
                null, null, null, null, null, null, null, null, null, new Abroad(countryCode, countryName, address));
    }

    /** The same up to the municipality. */
    public Address municipalityOnly() {
        return new Address(municipality, null, prefecture, city, null, null, null, null, null, null);
    }

    /** The same in a building. */
    public Address with(Building other) {
        return new Address(
                municipality, townCode, prefecture, city, town, block, blockNumbers, other, postalCode, abroad);
    }

    /** The same with another 番地号表記, as a minor correction leaves it. */
    public Address withBlock(String otherBlock) {
        return new Address(
                municipality, townCode, prefecture, city, town, otherBlock, blockNumbers, building, postalCode, abroad);
    }

    /** The lot without the building, as 本籍 has it. */
    public Address lot() {
        return new Address(municipality, townCode, prefecture, city, town, block, null, null, null, abroad);
    }

    /** In one line. */
    public String text() {
        return text(prefecture) + text(city) + text(town) + text(block);
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
