package jp.yakuba.platform.events;

import java.util.List;

/**
 * A stretch of the feed, oldest first.
 *
 * @param next the position to ask for next ({@code after=}); equal to the one asked for if nothing is new
 */
public record EventPage(List<FeedEvent> events, long next) {

    public EventPage {
        events = List.copyOf(events);
    }
}
