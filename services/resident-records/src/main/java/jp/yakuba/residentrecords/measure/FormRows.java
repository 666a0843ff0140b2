package jp.yakuba.residentrecords.measure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.yakuba.platform.screens.FormState;

/** How many rows each list of the form has: those that are filled in, and one more to write in. */
final class FormRows {

    private static final int MOST = 50;

    private FormRows() {}

    static List<Integer> of(FormState form, String list, int atLeast) {
        var row = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,2})]\\..*");
        var filled = form.values().keySet().stream()
                .map(row::matcher)
                .filter(matcher ->
                        matcher.matches() && !form.value(matcher.group()).isBlank())
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)) + 1)
                .max()
                .orElse(0);
        return IntStream.range(0, Math.clamp(filled + 1L, atLeast, MOST))
                .boxed()
                .toList();
    }
}
