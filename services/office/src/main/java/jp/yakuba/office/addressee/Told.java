package jp.yakuba.office.addressee;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.events.FeedEvent;
import jp.yakuba.platform.events.SnapshotItem;
import org.jspecify.annotations.Nullable;

/**
 * What an event or the item of a snapshot tells of a person.
 *
 * @param person what of the record; null if the person has none
 */
record Told(AddresseeNumber number, @Nullable Addressee person, Marks marks) {

    static Collection<Told> ofEvents(List<FeedEvent> events) {
        return newest(events.parallelStream()
                .map(event -> of(event.subject(), event.data()))
                .toList());
    }

    static Collection<Told> ofItems(List<SnapshotItem> items) {
        return newest(items.parallelStream()
                .map(item -> of(item.subject(), item.data()))
                .toList());
    }

    private static Told of(String subject, JsonNode data) {
        var record = data.path("record");
        return new Told(new AddresseeNumber(subject), record.isObject() ? Addressee.of(record) : null, Marks.of(data));
    }

    /** Of each person the newest record and what was told last of the marks. */
    private static Collection<Told> newest(List<Told> inOrder) {
        var newest = new LinkedHashMap<AddresseeNumber, Told>();
        inOrder.forEach(told -> newest.merge(told.number(), told, Told::then));
        return newest.values();
    }

    private Told then(Told later) {
        var old = person;
        var isOld = old != null && (later.person == null || later.person.version() < old.version());
        return isOld ? new Told(number, old, later.marks) : later;
    }
}
