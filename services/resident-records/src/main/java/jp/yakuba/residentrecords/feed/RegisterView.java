package jp.yakuba.residentrecords.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.events.FeedEvent;
import jp.yakuba.platform.events.FeedView;
import jp.yakuba.platform.events.SnapshotItem;
import jp.yakuba.platform.events.SnapshotPage;
import jp.yakuba.platform.events.SnapshotPlace;
import jp.yakuba.platform.events.StoredEvents;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.protection.Protections;
import jp.yakuba.residentrecords.protection.SuppressionEvents;
import jp.yakuba.residentrecords.resident.CertainVersions;
import jp.yakuba.residentrecords.resident.RecordEvents;
import jp.yakuba.residentrecords.resident.RecordViewing;
import jp.yakuba.residentrecords.resident.VersionKey;
import jp.yakuba.residentrecords.resident.ViewedRecord;

/**
 * The register as its subscribers see it, in the feed and in the snapshot: the version that is told of, as every other way
 * shows it (001/10.3, 001/3.4), and the marks of who is protected or suppressed. Rights and measures are those of the moment
 * of reading; who was shown is in the audit log.
 */
@ApplicationScoped
@Requirement({"001/10.3", "001/3.4", "001/7.2.3"})
class RegisterView implements FeedView {

    /** The business whose register it is. */
    static final String ROOM = "resident-records";

    /** What an event says itself; all else is read when it is shown. */
    private static final List<String> SAID = List.of("movement", "kind", "change");

    private final RecordViewing records;
    private final Protections protections;
    private final Audit audit;

    RegisterView(RecordViewing records, Protections protections, Audit audit) {
        this.records = records;
        this.protections = protections;
        this.audit = audit;
    }

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public List<FeedEvent> view(UnitOfWork work, List<FeedEvent> events) {
        var people = events.stream().map(RegisterView::person).distinct().toList();
        var newest = newest(work, events);
        var versions = events.stream()
                .flatMap(event -> version(event, newest).stream())
                .collect(Collectors.toSet());
        var shown = shown(work, people, versions);
        audit.record(
                work,
                AuditEntry.of(RecordsOperation.RESIDENT_FEED).addressees(people).records(events.size()));
        return events.stream().map(event -> viewed(event, newest, shown)).toList();
    }

    private static FeedEvent viewed(FeedEvent event, Map<AddresseeNumber, VersionKey> newest, ShownPeople shown) {
        var data = version(event, newest).map(shown::data).orElseGet(() -> shown.data(person(event)));
        SAID.stream()
                .filter(event.data()::has)
                .forEach(name -> data.set(name, event.data().get(name)));
        if (event.type().equals(SuppressionEvents.CHANGED) && !data.has("change")) {
            data.put("change", "changed");
        }
        return new FeedEvent(event.position(), event.type(), event.subject(), event.occurredAt(), data);
    }

    /** The version that the event tells of; if it tells of something else, the newest one of the person. */
    private static Optional<VersionKey> version(FeedEvent event, Map<AddresseeNumber, VersionKey> newest) {
        return RecordEvents.version(event.type(), event.subject(), event.data())
                .or(() -> Optional.ofNullable(newest.get(person(event))));
    }

    /** What is suppressed of a person says what may be seen of the record, so the record goes with it. */
    private static Map<AddresseeNumber, VersionKey> newest(UnitOfWork work, List<FeedEvent> events) {
        var people = events.stream()
                .filter(event -> event.type().equals(SuppressionEvents.CHANGED))
                .map(RegisterView::person)
                .collect(Collectors.toSet());
        return byPerson(people.isEmpty() ? List.of() : CertainVersions.newest(work, people));
    }

    @Override
    public SnapshotPage snapshot(UnitOfWork work, SnapshotPlace place) {
        var found = CertainVersions.newestBehind(work, place.after(), place.limit() + 1);
        var more = found.size() > place.limit();
        var looked = more ? found.subList(0, place.limit()) : found;
        var stood = stood(work, place.position(), looked);
        var people = stood.stream().map(VersionKey::person).toList();
        var shown = shown(work, people, Set.copyOf(stood));
        audit.record(work, AuditEntry.of(RecordsOperation.RESIDENT_SNAPSHOT).addressees(people));
        return place.page(
                stood.stream()
                        .map(version -> new SnapshotItem(version.person().value(), shown.data(version)))
                        .toList(),
                more ? looked.getLast().person().value() : null);
    }

    /** What of these versions stood at the position: what was told of behind it was not yet there. */
    private static List<VersionKey> stood(UnitOfWork work, long position, List<VersionKey> versions) {
        var younger = new HashSet<VersionKey>();
        StoredEvents.later(
                        work,
                        position,
                        versions.stream().map(key -> key.person().value()).toList())
                .forEach(event -> RecordEvents.version(event.type(), event.subject(), event.data())
                        .ifPresent(younger::add));
        var changed = younger.stream().map(VersionKey::person).collect(Collectors.toSet());
        var before = byPerson(younger.isEmpty() ? List.of() : CertainVersions.newestWithout(work, younger));
        return versions.stream()
                .flatMap(version -> changed.contains(version.person())
                        ? Optional.ofNullable(before.get(version.person())).stream()
                        : Stream.of(version))
                .toList();
    }

    private ShownPeople shown(UnitOfWork work, Collection<AddresseeNumber> people, Set<VersionKey> versions) {
        var shown = new HashMap<VersionKey, ViewedRecord>();
        if (!versions.isEmpty()) {
            records.of(work, CertainVersions.of(work, versions))
                    .forEach(record -> shown.put(VersionKey.of(record.row()), record));
        }
        return new ShownPeople(shown, protections.of(work, people), work.today());
    }

    private static Map<AddresseeNumber, VersionKey> byPerson(Collection<VersionKey> versions) {
        return versions.stream().collect(Collectors.toMap(VersionKey::person, Function.identity()));
    }

    private static AddresseeNumber person(FeedEvent event) {
        return new AddresseeNumber(event.subject());
    }
}
