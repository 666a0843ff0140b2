package jp.yakuba.office.search;

import java.util.List;
import jp.yakuba.foundation.code.Coded;

/** Which name of a person a row of the names looked through is. */
public enum NameForm implements Coded {
    /** 氏名; of foreign residents also the part in roman letters and the part in kanji. */
    NAME("name", "氏名"),
    /** 名 of a Japanese resident. */
    GIVEN("given", "名"),
    /** 旧氏, alone and with the given name. */
    FORMER("former", "旧氏"),
    /** 通称. */
    COMMON("common", "通称");

    /** The names that are searched when no form is named. */
    public static final List<NameForm> WHOLE_NAMES = List.of(NAME, FORMER, COMMON);

    private final String code;
    private final String japanese;

    NameForm(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    /** Its name on the screen. */
    public String japanese() {
        return japanese;
    }
}
