package jp.yakuba.platform.rest;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next the cursor to ask for next; missing on the last page
 */
public record Page<T>(
        List<T> items, @Schema(ref = "Cursor") @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** A page of what was fetched with {@link PageRequest#fetch()}: one item more than the page shows tells of a next one. */
    public static <T> Page<T> of(List<T> fetched, PageRequest request, Function<T, Cursor> cursor) {
        if (fetched.size() <= request.limit()) {
            return new Page<>(fetched, null);
        }
        var shown = fetched.subList(0, request.limit());
        return new Page<>(shown, cursor.apply(shown.getLast()).text());
    }

    /** The same page with every item shown otherwise. */
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
