package jp.yakuba.platform.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a snapshot, by subject.
 *
 * @param position where in the feed the snapshot was taken, the same on every page; whoever has all pages goes on behind it
 * @param next the cursor to ask for next; missing on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SnapshotPage(
        long position, List<SnapshotItem> items, @Nullable String next) {

    public SnapshotPage {
        items = List.copyOf(items);
    }
}
