package jp.yakuba.platform.events;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a snapshot, by subject.
 *
 * @param position where in the feed the snapshot was taken, the same on every page; whoever has all pages goes on behind it
 * @param next the cursor to ask for next; missing on the last page
 */
public record SnapshotPage(
        long position,
        List<SnapshotItem> items,
        @Schema(ref = "Cursor") @Nullable String next) {

    public SnapshotPage {
        items = List.copyOf(items);
    }
}
