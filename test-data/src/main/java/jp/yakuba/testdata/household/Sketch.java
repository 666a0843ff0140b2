package jp.yakuba.testdata.household;

import java.util.List;
import java.util.Optional;

/**
 * A household as it is drawn up before anyone in it is born: the head first.
 *
 * @param shape what kind of household
 * @param parts its members
 */
public record Sketch(Shape shape, List<Part> parts) {

    /** Keeps its own copy. */
    public Sketch {
        parts = List.copyOf(parts);
    }

    /** How many members. */
    public int size() {
        return parts.size();
    }

    /** The head. */
    public Part head() {
        return parts.getFirst();
    }

    /** The first member in a role. */
    public Optional<Part> first(Role role) {
        return parts.stream().filter(part -> part.role() == role).findFirst();
    }
}
