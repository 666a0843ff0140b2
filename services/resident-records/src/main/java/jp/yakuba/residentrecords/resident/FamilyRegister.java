package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.shape.MaxLength;
import org.jspecify.annotations.Nullable;

/**
 * 戸籍の表示 (法第7条第5号). 本籍 and 筆頭者 may not be blank; one who has none, or none known, has 「なし」 or 「不明」.
 *
 * @param domicile 本籍
 * @param municipality 市区町村コード of 本籍
 * @param townCode 町字コード of 本籍
 * @param town 町字 of 本籍
 * @param block 地番号または街区符号 of 本籍
 * @param head 筆頭者
 */
@Requirement({"001/1.1.6", "001/1.1.12"})
public record FamilyRegister(
        @MaxLength(300) String domicile,
        @Nullable MunicipalityCode municipality,
        @Nullable TownAreaCode townCode,
        @MaxLength(120) @Nullable String town,
        @MaxLength(50) @Nullable String block,
        @MaxLength(100) String head) {

    /** 「なし」: the person is in no family register. */
    public static final FamilyRegister NONE = stating("なし");

    /** 「不明」: it is not known in which. */
    public static final FamilyRegister UNKNOWN = stating("不明");

    /** Takes no blank where none is allowed (1.1.6). */
    public FamilyRegister {
        Blank.refuse(domicile, "本籍");
        Blank.refuse(head, "筆頭者");
    }

    private static FamilyRegister stating(String word) {
        return new FamilyRegister(word, null, null, null, null, word);
    }
}
