package jp.yakuba.residentrecords.resident;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.events.Event;
import jp.yakuba.platform.json.Json;
import jp.yakuba.residentrecords.MovementId;
import org.jspecify.annotations.Nullable;

/**
 * What is told of records: that there is another version. Kept is which one; what a reader sees of it is made when it is
 * read, so that no copy of a record lies among the events, and a large import stays small.
 */
public final class RecordEvents {

    /** A movement, or a planned day that has come, has made a version. */
    public static final String REGISTERED = "resident-records.record-registered";

    /** A file has brought a version. */
    public static final String IMPORTED = "resident-records.record-imported";

    private static final String VERSION = "version";

    /** Events of before had the record in them, which says of itself which version it is. */
    private static final String RECORD = "record";

    private RecordEvents() {}

    /** A version was registered by the movement, if it was one. */
    public static Event registered(ResidentVersion version, @Nullable MovementId movement, @Nullable String kind) {
        var data = Json.object();
        if (movement != null && kind != null) {
            data.put("movement", movement.toString()).put("kind", kind);
        }
        return event(REGISTERED, version, data);
    }

    /** A version came with a file. */
    public static Event imported(ResidentVersion version) {
        return event(IMPORTED, version, Json.object());
    }

    private static Event event(String type, ResidentVersion version, ObjectNode data) {
        return new Event(type, version.addresseeNumber().value(), data.put(VERSION, version.version()));
    }

    /** Which version an event tells of, as it is kept; empty if it tells of something else. */
    public static Optional<VersionKey> version(String type, String subject, ObjectNode data) {
        if (!type.equals(REGISTERED) && !type.equals(IMPORTED)) {
            return Optional.empty();
        }
        var version = data.has(VERSION) ? data.get(VERSION) : data.path(RECORD).path(VERSION);
        return Optional.of(new VersionKey(new AddresseeNumber(subject), version.asInt()));
    }
}
