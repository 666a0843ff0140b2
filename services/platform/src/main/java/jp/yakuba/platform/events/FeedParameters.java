package jp.yakuba.platform.events;

import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.Parameters;
import org.jspecify.annotations.Nullable;

/** The query parameters of {@code GET /<room>/v1/events}; a resource takes them as one {@code @BeanParam}. */
public class FeedParameters {

    private static final int PAGE = 100;
    private static final int LONGEST_WAIT = 30;
    private static final Pattern SUBSCRIBER = Pattern.compile("[a-z0-9.-]{0,80}");

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

    /** Which of the reader's subscribers it is, such as {@code child-allowance.residents}; missing if it has one only. */
    @QueryParam("subscriber")
    public @Nullable String subscriber;

    /** The name of the subscriber; refuses what is none. */
    String subscriber() {
        var name = subscriber == null ? "" : subscriber;
        if (!SUBSCRIBER.matcher(name).matches()) {
            throw new Refusal(
                    ProblemType.VALIDATION_FAILED,
                    Finding.error(
                            PlatformError.SUBSCRIBER_NAME_WRONG,
                            "subscriber",
                            "受け取る業務の名前の形が違います。",
                            "英小文字・数字・ハイフン・ピリオドで、80字までで指定してください。"));
        }
        return name;
    }

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
