package jp.yakuba.platform.events;

import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.Set;
import jp.yakuba.platform.rest.Parameters;
import org.jspecify.annotations.Nullable;

/** The query parameters of {@code GET /<room>/v1/events}; a resource takes them as one {@code @BeanParam}. */
public class FeedParameters {

    private static final int PAGE = 100;
    private static final int LONGEST_WAIT = 30;

    /** The position read last; 0 from the beginning. */
    @QueryParam("after")
    public @Nullable String after;

    /** At most so many events. */
    @QueryParam("limit")
    public @Nullable String limit;

    /** Only these types; may be repeated. */
    @QueryParam("type")
    public Set<String> types = Set.of();

    /** Seconds to wait for news if there are none, at most 30. */
    @QueryParam("wait")
    public @Nullable String wait;

    /** The query of the room's feed; refuses what is out of range. */
    public FeedQuery query(String room) {
        return new FeedQuery(
                room, types, Parameters.longNumber("after", after, 0), Parameters.number("limit", limit, PAGE));
    }

    /** How long to wait. */
    public Duration patience() {
        return Duration.ofSeconds(Math.clamp(Parameters.number("wait", wait, 0), 0, LONGEST_WAIT));
    }
}
