package jp.yakuba.residentrecords.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.office.intake.IntakeWriting;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.events.GatheredEvents;
import jp.yakuba.platform.events.Outbox;
import jp.yakuba.platform.jobs.RowFinding;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.resident.Numbering;
import jp.yakuba.residentrecords.resident.RecordEvents;
import jp.yakuba.residentrecords.resident.RegisterStatistics;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import jp.yakuba.residentrecords.search.SearchIndex;
import jp.yakuba.residentrecords.whereabouts.Guards;

/** Writes the lines of a checked file to the register. */
@ApplicationScoped
class IntakeWriter {

    private final Residents residents;
    private final SearchIndex search;
    private final Guards guards;
    private final IndividualNumbers individualNumbers;
    private final Numbering numbering;
    private final RegisterStatistics statistics;
    private final Outbox outbox;
    private final Audit audit;

    IntakeWriter(
            Residents residents,
            SearchIndex search,
            Guards guards,
            IndividualNumbers individualNumbers,
            Numbering numbering,
            RegisterStatistics statistics,
            Outbox outbox,
            Audit audit) {
        this.residents = residents;
        this.search = search;
        this.guards = guards;
        this.individualNumbers = individualNumbers;
        this.numbering = numbering;
        this.statistics = statistics;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Begins to write. */
    IntakeWriting<ResidentLine> begin(UnitOfWork work) {
        var seen = guards.seen(work);
        var events = outbox.gather(work);
        return new IntakeWriting<>() {
            @Override
            public List<RowFinding> write(List<ResidentLine> lines) {
                put(work, lines, events);
                return List.of();
            }

            @Override
            public void end(long lines) {
                residents.importEnds(work);
                numbering.goOnBehindImported(work);
                guards.importEnds(work, seen);
                outbox.publish(work, events);
                audit.record(
                        work, AuditEntry.of(RecordsOperation.RESIDENT_IMPORT).detail("lines", Long.toString(lines)));
                statistics.renew(work);
            }
        };
    }

    private void put(UnitOfWork work, List<ResidentLine> lines, GatheredEvents events) {
        var versions = new ArrayList<ResidentVersion>();
        Map<AddresseeNumber, IndividualNumber> numbers = new LinkedHashMap<>();
        for (var line : inOrder(lines)) {
            var version = line.version();
            var number = line.individualNumber();
            if (version != null) {
                versions.add(version);
                if (number != null) {
                    numbers.put(version.addresseeNumber(), number);
                }
            }
        }
        residents.addImported(work, versions);
        search.load(work, versions);
        guards.imported(work, versions);
        individualNumbers.storeAll(work, numbers);
        events.add(versions.stream().map(RecordEvents::imported).toList());
    }

    /** Of the 個人番号 of a person's versions the newest is the one the person has. */
    private static List<ResidentLine> inOrder(List<ResidentLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparingInt(line -> {
                    var version = line.version();
                    return version == null ? 0 : version.version();
                }))
                .toList();
    }
}
