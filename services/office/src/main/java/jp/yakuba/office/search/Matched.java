package jp.yakuba.office.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody was found.
 *
 * @param item the criterion: {@code reading}, {@code address} …
 * @param form which name it was; null for an address
 * @param strictness by which rule
 * @param past whether it is one that the person does not have any more
 */
public record Matched(String item, @Nullable NameForm form, Strictness strictness, boolean past) {

    /** The best reason first: the present before the past, then the stricter rule. */
    public static final Comparator<Matched> BEST_FIRST = Comparator.comparing(Matched::past)
            .thenComparing(Matched::strictness)
            .thenComparing(matched -> matched.form() == null ? NameForm.NAME : matched.form());

    /** On the screen, such as 旧氏フリガナ（あいまい2・過去）. */
    public String text() {
        var notes = Stream.of(strictness.japanese(), past ? "過去" : "")
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining("・"));
        return what() + (notes.isEmpty() ? "" : "（" + notes + "）");
    }

    private String what() {
        var name = form == null ? "" : form.japanese();
        return switch (item) {
            case "reading" -> name + "フリガナ";
            case "address" -> "住所";
            default -> name;
        };
    }

    public static Matched best(List<Matched> reasons) {
        return reasons.stream().min(BEST_FIRST).orElseThrow();
    }
}
