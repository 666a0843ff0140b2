package jp.yakuba.office.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which order hits are shown: by what they were looked for by, then by birth date and number. It is the order of an
 * index, so that the first twenty of thousands are read without the thousands.
 *
 * @param columns of the row that the search begins with; the last of them tells people apart
 * @param identity what tells the rows of one person apart; empty where a person has only one
 */
public record HitOrder(List<String> columns, List<String> identity) {

    static HitOrder of(List<TextCriterion> names, @Nullable BirthPeriod birth) {
        if (!names.isEmpty()) {
            var key = names.getFirst().kind() == TextCriterion.Kind.READING ? "n.reading_k3" : "n.variant";
            return new HitOrder(
                    List.of(key, "n.birth", "n.addressee_number"), List.of("n.form", "n.written", "n.reading"));
        }
        return new HitOrder(
                birth == null || birth.ofAnyYear() ? List.of("p.ordering") : List.of("p.birth", "p.ordering"),
                List.of());
    }

    String list() {
        return String.join(", ", columns);
    }

    /** All columns under names of their own: o0, o1 … and i0, i1 … */
    String named() {
        return Stream.concat(named(columns, "o"), named(identity, "i")).collect(Collectors.joining(", "));
    }

    private static Stream<String> named(List<String> columns, String prefix) {
        return IntStream.range(0, columns.size()).mapToObj(i -> columns.get(i) + " as " + prefix + i);
    }

    /** The order among rows {@code e} of {@link #named}. */
    String ofNamed() {
        return IntStream.range(0, columns.size()).mapToObj(i -> "e.o" + i).collect(Collectors.joining(", "));
    }

    /** Whether a row of the same person stands before the row {@code e}. */
    String beforeNamed() {
        var ours = Stream.concat(columns.stream().limit(1), identity.stream()).collect(Collectors.joining(", "));
        var others = Stream.concat(
                        Stream.of("e.o0"), IntStream.range(0, identity.size()).mapToObj(i -> "e.i" + i))
                .collect(Collectors.joining(", "));
        return "(" + ours + ") < (" + others + ")";
    }
}
