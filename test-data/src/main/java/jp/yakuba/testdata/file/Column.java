package jp.yakuba.testdata.file;

import java.util.function.BiConsumer;
import jp.yakuba.foundation.code.Coded;
import org.jspecify.annotations.Nullable;

/** What stands in a column. Empty means an empty cell. */
@FunctionalInterface
interface Column {

    /** The text of the cell. */
    @Nullable
    String text(Row row);

    /** Takes columns by their path in the data list. */
    interface Collector extends BiConsumer<String, Column> {

        /** The same below a path. */
        default Collector below(String path) {
            return (name, column) -> accept(path + "." + name, column);
        }
    }

    /** A part of the row that may be missing. */
    @FunctionalInterface
    interface Part<T> {

        /** The part; null when the row has none. */
        @Nullable
        T of(Row row);
    }

    /** An item of a part. */
    @FunctionalInterface
    interface Item<T> {

        /** The item; null when it is not known. */
        @Nullable
        Object of(T part);
    }

    /** The column of an item of a part. */
    static <T> Column of(Part<T> part, Item<T> item) {
        return row -> {
            T found = part.of(row);
            return found == null ? null : print(item.of(found));
        };
    }

    /** The text of a value: the code of what has one, else what it says of itself. */
    static @Nullable String print(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Coded coded -> coded.code();
            default -> value.toString();
        };
    }
}
