package jp.yakuba.platform.events;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/**
 * Something that happened in a business.
 *
 * @param type the room and what happened: {@code resident-records.record-registered}
 * @param subject whom it is about, as an addressee number; events of one subject keep their order if whoever publishes
 *     holds the lock of the subject
 * @param data what is kept of it: which of the room's facts it is about rather than the facts, which the room's
 *     {@link FeedView} puts in when somebody reads; never the 個人番号
 */
public record Event(String type, String subject, ObjectNode data) {

    private static final Pattern TYPE = Pattern.compile("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");

    public Event {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("Not an event type: room.what-happened");
        }
        if (subject.isBlank()) {
            throw new IllegalArgumentException("An event has a subject");
        }
    }
}
