package jp.yakuba.testdata.register;

import jp.yakuba.testdata.place.Address;

/**
 * 戸籍の表示.
 *
 * @param domicile 本籍; an address of words only for 「なし」 and 「不明」
 * @param head 筆頭者, or 「なし」 and 「不明」
 */
public record FamilyRegisterEntry(Address domicile, String head) {

    /** 「なし」 or 「不明」 (1.1.12). */
    public static FamilyRegisterEntry words(String words) {
        return new FamilyRegisterEntry(Address.words(words), words);
    }
}
