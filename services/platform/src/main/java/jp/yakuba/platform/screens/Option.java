package jp.yakuba.platform.screens;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.code.Coded;

/** One choice of a list, a group of radio buttons or of check boxes. */
public record Option(String value, String label) {

    /** The constants of an enumeration, in their order. */
    public static <C extends Coded> List<Option> of(C[] constants, Function<C, String> label) {
        return Stream.of(constants)
                .map(constant -> new Option(constant.code(), label.apply(constant)))
                .toList();
    }

    /** The codes of a code list, in its order. */
    public static List<Option> of(CodeList list) {
        return list.rows().stream()
                .map(row -> new Option(row.code(), row.name()))
                .toList();
    }
}
