package jp.yakuba.testdata.place;

import java.util.List;

/**
 * A 町字 of the town by its names.
 *
 * @param code 町字コード
 * @param name 町字
 * @param reading フリガナ
 * @param postalCode 郵便番号
 */
public record TownNames(String code, String name, String reading, String postalCode) {

    /** All of the town. */
    public static List<TownNames> all() {
        return TownArea.ALL.stream()
                .map(town -> new TownNames(town.code(), town.name(), town.reading(), town.postalCode()))
                .toList();
    }
}
