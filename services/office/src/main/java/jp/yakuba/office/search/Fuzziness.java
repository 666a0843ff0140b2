package jp.yakuba.office.search;

import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.text.KanaFold;

/** あいまい検索: how loosely readings are compared. Each level finds everything the one before it finds. */
@Requirement("001/2.1.2")
public enum Fuzziness implements Coded {
    /** 完全: ways of writing only. */
    NONE("0", KanaFold.Level.EXACT, "reading", Strictness.EXACT),
    /** あいまい1: 清音・濁音・半濁音 alike. */
    VOICING("1", KanaFold.Level.K1, "reading_k1", Strictness.FUZZY_1),
    /** あいまい2: also 拗音・促音 large and small. */
    SIZE("2", KanaFold.Level.K2, "reading_k2", Strictness.FUZZY_2),
    /** あいまい3: also long vowels. */
    LENGTH("3", KanaFold.Level.K3, "reading_k3", Strictness.FUZZY_3);

    private final String code;
    private final KanaFold.Level level;
    private final String column;
    private final Strictness strictness;

    Fuzziness(String code, KanaFold.Level level, String column, Strictness strictness) {
        this.code = code;
        this.level = level;
        this.column = column;
        this.strictness = strictness;
    }

    @Override
    public String code() {
        return code;
    }

    /** The column that holds readings folded to this level. */
    public String column() {
        return column;
    }

    /** The rule by which a reading was found that only this level finds. */
    public Strictness strictness() {
        return strictness;
    }

    /** The reading as this level compares it. */
    public String fold(String reading) {
        return SearchKeys.cut(KanaFold.fold(reading, level));
    }

    /** The reading as this level and those below it compare it, strictest first. */
    List<String> folds(String reading) {
        return KanaFold.folds(reading, level).stream().map(SearchKeys::cut).toList();
    }

    /** This level and those below it, strictest first. */
    public List<Fuzziness> upToThis() {
        return Stream.of(values()).filter(other -> other.compareTo(this) <= 0).toList();
    }
}
