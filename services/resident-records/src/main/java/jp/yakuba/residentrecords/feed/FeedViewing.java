package jp.yakuba.residentrecords.feed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.events.EventPage;
import jp.yakuba.platform.events.FeedEvent;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.protection.GuardedPeople;
import jp.yakuba.residentrecords.protection.Protection;
import jp.yakuba.residentrecords.protection.Protections;
import jp.yakuba.residentrecords.resident.VisibleItems;

/**
 * The feed as its reader may see it. A record in an event is a record: its items follow the reader's rights and the
 * measures as they are today, as on every other way (001/10.3, 001/3.4), and who was shown is in the audit log.
 */
@ApplicationScoped
@Requirement({"001/10.3", "001/3.4"})
class FeedViewing {

    private static final String RECORD = "record";

    private final Protections protections;
    private final GuardedPeople guarded;
    private final Audit audit;

    FeedViewing(Protections protections, GuardedPeople guarded, Audit audit) {
        this.protections = protections;
        this.guarded = guarded;
        this.audit = audit;
    }

    EventPage view(UnitOfWork work, EventPage page) {
        var records = new TreeMap<Long, ObjectNode>();
        for (var event : page.events()) {
            if (event.data().get(RECORD) instanceof ObjectNode record) {
                records.put(event.position(), record);
            }
        }
        if (records.isEmpty()) {
            return page;
        }
        var people =
                records.values().stream().map(FeedViewing::person).distinct().toList();
        audit.record(
                work,
                AuditEntry.of(RecordsOperation.RESIDENT_FEED).addressees(people).records(records.size()));
        var protectedPeople = protections.of(work, people);
        var guards = guarded.among(work, people).keySet();
        var hidden = work.operator().may(Protection.SEE_ADDRESS) ? Set.<AddresseeNumber>of() : guards;
        return new EventPage(
                page.events().stream()
                        .map(event -> {
                            var record = records.get(event.position());
                            return record == null ? event : shown(work, event, record, protectedPeople, hidden);
                        })
                        .toList(),
                page.next());
    }

    private static FeedEvent shown(
            UnitOfWork work,
            FeedEvent event,
            ObjectNode record,
            Map<AddresseeNumber, Protection> found,
            Set<AddresseeNumber> hidden) {
        var items = new VisibleItems(work.operator(), hidden.contains(person(record)));
        var protection = protection(found, record);
        var data = event.data().deepCopy();
        data.set(
                RECORD,
                items.masked(record)
                        .put("protected", protection.isOfProtectedPerson())
                        .put("suppressed", !protection.suppressions().isEmpty()));
        return new FeedEvent(event.position(), event.type(), event.subject(), event.occurredAt(), data);
    }

    private static Protection protection(Map<AddresseeNumber, Protection> found, ObjectNode record) {
        return found.getOrDefault(person(record), Protection.NONE);
    }

    private static AddresseeNumber person(ObjectNode record) {
        return new AddresseeNumber(record.path("addresseeNumber").asText());
    }
}
