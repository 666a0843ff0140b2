package jp.yakuba.foundation.shape;

import org.jspecify.annotations.Nullable;

/** Where the texts of a record's leaves come from: a row, a line of a file, a JSON body, a form post. */
@FunctionalInterface
public interface Source {

    /** The text of the leaf; null or blank if there is none. */
    @Nullable
    String text(Leaf leaf);

    /** How many elements the list at the path has; rows have none. */
    default int size(String path) {
        return 0;
    }
}
