package jp.yakuba.platform.events;

import jakarta.ws.rs.QueryParam;
import jp.yakuba.platform.rest.Parameters;
import org.jspecify.annotations.Nullable;

/** The query parameters of {@code GET /<room>/v1/snapshot}; a resource takes them as one {@code @BeanParam}. */
public class SnapshotParameters {

    private static final int PAGE = 100;

    /** The {@code next} of the page before; missing for a new snapshot. */
    @QueryParam("cursor")
    public @Nullable String cursor;

    /** At most so many items. */
    @QueryParam("limit")
    public @Nullable String limit;

    SnapshotQuery query(String room) {
        return new SnapshotQuery(
                room, cursor == null || cursor.isEmpty() ? null : cursor, Parameters.number("limit", limit, PAGE));
    }
}
