package jp.yakuba.platform.events;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.Set;

/** The query parameters of {@code GET /<room>/v1/events}; a resource takes them as one {@code @BeanParam}. */
public class FeedParameters {

    private static final int LONGEST_WAIT = 30;

    /** The position read last; 0 from the beginning. */
    @QueryParam("after")
    @DefaultValue("0")
    public long after;

    /** At most so many events. */
    @QueryParam("limit")
    @DefaultValue("100")
    public int limit;

    /** Only these types; may be repeated. */
    @QueryParam("type")
    public Set<String> types = Set.of();

    /** Seconds to wait for news if there are none, at most 30. */
    @QueryParam("wait")
    @DefaultValue("0")
    public int wait;

    /** The query of the room's feed; refuses what is out of range. */
    public FeedQuery query(String room) {
        return new FeedQuery(room, types, after, limit);
    }

    /** How long to wait. */
    public Duration patience() {
        return Duration.ofSeconds(Math.clamp(wait, 0, LONGEST_WAIT));
    }
}
