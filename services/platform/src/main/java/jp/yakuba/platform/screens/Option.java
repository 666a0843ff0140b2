package jp.yakuba.platform.screens;

import java.util.List;
import jp.yakuba.foundation.code.CodeList;

/** One choice of a list, a group of radio buttons or of check boxes. */
public record Option(String value, String label) {

    /** The codes of a code list, in its order. */
    public static List<Option> of(CodeList list) {
        return list.rows().stream()
                .map(row -> new Option(row.code(), row.name()))
                .toList();
    }
}
