package jp.yakuba.platform.events;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event with its place in the feed.
 *
 * @param position number in the feed of its municipality: rises, never changes
 */
@Schema(name = "Event")
public record FeedEvent(long position, String type, String subject, Instant occurredAt, ObjectNode data) {}
