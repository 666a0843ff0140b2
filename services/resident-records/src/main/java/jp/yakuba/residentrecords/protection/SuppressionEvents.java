package jp.yakuba.residentrecords.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.events.Event;
import jp.yakuba.platform.events.Outbox;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Tells the other businesses that something has happened to what is suppressed of a person (001/3.2). What is suppressed
 * is read when the event is, all of it each time, so that who misses one learns it from the next. Of a 一時解除 nobody hears.
 */
@ApplicationScoped
@Requirement({"001/3.1", "001/3.2"})
public class SuppressionEvents {

    /** Something has happened to what is suppressed of the person. */
    public static final String CHANGED = "resident-records.suppression-changed";

    private final Outbox outbox;

    SuppressionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Makes others wait who would tell of these people, so that what is told of each comes in order.
     *
     * @return those of them whom the register knows
     */
    List<AddresseeNumber> lock(UnitOfWork work, Collection<AddresseeNumber> people) {
        return work.sql()
                .createQuery("""
                        select addressee_number from resident_records.resident
                        where addressee_number = any(:people)
                        order by addressee_number for update
                        """)
                .bindArray(
                        "people",
                        String.class,
                        people.stream().map(AddresseeNumber::value).toList())
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list();
    }

    /**
     * Tells that the records of these people have begun to tell where a protected person lives, or do so no more. Nobody need
     * be made to wait: it says nothing that is not read when the event is.
     */
    public void guardsChanged(UnitOfWork work, Collection<AddresseeNumber> people) {
        if (!people.isEmpty()) {
            publish(work, people, SuppressionChange.GUARDED);
        }
    }

    void publish(UnitOfWork work, Collection<AddresseeNumber> people, SuppressionChange change) {
        var changes = new TreeMap<AddresseeNumber, SuppressionChange>();
        people.forEach(person -> changes.put(person, change));
        publish(work, changes);
    }

    void publish(UnitOfWork work, Map<AddresseeNumber, SuppressionChange> changes) {
        outbox.publish(
                work,
                new TreeMap<>(changes)
                        .entrySet().stream()
                                .map(change -> new Event(
                                        CHANGED,
                                        change.getKey().value(),
                                        Json.object()
                                                .put("change", change.getValue().code())))
                                .toList());
    }
}
