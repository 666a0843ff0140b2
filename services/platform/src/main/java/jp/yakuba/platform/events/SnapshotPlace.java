package jp.yakuba.platform.events;

import java.util.List;
import jp.yakuba.platform.rest.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Where in a snapshot its next page begins.
 *
 * @param position of the feed at which the snapshot was taken
 * @param after the subject looked at last; empty at the beginning
 * @param limit at most so many items
 */
public record SnapshotPlace(long position, String after, int limit) {

    /** The page of these items; {@code last} is the subject looked at last, null if there is none behind it. */
    public SnapshotPage page(List<SnapshotItem> items, @Nullable String last) {
        return new SnapshotPage(
                position,
                items,
                last == null ? null : Cursor.after(position, last).text());
    }
}
