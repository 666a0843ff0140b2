package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.platform.events.Outbox;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.measure.MovementFollower;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.RecordEvents;
import jp.yakuba.residentrecords.resident.Residents;
import jp.yakuba.residentrecords.search.SearchIndex;
import jp.yakuba.residentrecords.whereabouts.Guards;
import org.jspecify.annotations.Nullable;

/**
 * Writes a movement to the register: the new versions, what is found by them, the 支援措置 that go with their people, and
 * the events that tell of them.
 */
@ApplicationScoped
class Registrar {

    private final Residents residents;
    private final SearchIndex search;
    private final Guards guards;
    private final BroughtNumbers numbers;
    private final MovementFollower measures;
    private final Outbox outbox;

    Registrar(
            Residents residents,
            SearchIndex search,
            Guards guards,
            BroughtNumbers numbers,
            MovementFollower measures,
            Outbox outbox) {
        this.residents = residents;
        this.search = search;
        this.guards = guards;
        this.numbers = numbers;
        this.measures = measures;
        this.outbox = outbox;
    }

    /** Registers what was assessed. */
    void register(UnitOfWork work, Draft draft, Examination examination) {
        write(work, examination.records(), draft.id(), draft.kind());
        var notification = examination.notification();
        if (notification != null) {
            RegistrationLocks.writing(() -> numbers.follow(work, draft.id(), notification, examination.effect()));
        }
    }

    /** Adds the versions and tells of them; {@code movement} is null for what happens by itself on its day. */
    void write(UnitOfWork work, List<DraftRecord> records, @Nullable MovementId movement, @Nullable MovementKind kind) {
        var versions = records.stream().map(DraftRecord::after).toList();
        RegistrationLocks.writing(() -> residents.add(work, versions, movement));
        search.put(work, records);
        measures.follow(work, records);
        guards.registered(work, records);
        var code = kind == null ? null : kind.code();
        outbox.publish(
                work,
                versions.stream()
                        .map(version -> RecordEvents.registered(version, movement, code))
                        .toList());
    }
}
