package jp.yakuba.residentrecords.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.screens.Mark;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.protection.ProtectedAccess;

/** Whom a page is about, for its header: households with their address and marks, as the operator may see them. */
@ApplicationScoped
public class PeopleInSight {

    private static final Comparator<ViewedRecord> AS_SHOWN = Comparator.comparing(
            (ViewedRecord record) -> record.row().displayOrder(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final Residents residents;
    private final RecordViewing viewing;
    private final OpenMovements openMovements;
    private final ProtectedAccess access;
    private final Audit audit;

    PeopleInSight(
            Residents residents,
            RecordViewing viewing,
            OpenMovements openMovements,
            ProtectedAccess access,
            Audit audit) {
        this.residents = residents;
        this.viewing = viewing;
        this.openMovements = openMovements;
        this.access = access;
        this.audit = audit;
    }

    /**
     * The households of records that the page shows, which audits them. Of those who have left only they are shown whom the
     * page is about.
     *
     * @param concerned whom it is about
     */
    public PeopleHeader of(UnitOfWork work, Collection<ResidentVersion> rows, Predicate<AddresseeNumber> concerned) {
        return of(work, rows, concerned, openMovements.of(work, numbers(rows)), false);
    }

    /**
     * The same on the page of a movement.
     *
     * @param others movements that are on their way, without the one that the page shows
     * @param addressHidden whether no address may be shown, whatever each record says
     */
    public PeopleHeader of(
            UnitOfWork work,
            Collection<ResidentVersion> rows,
            Predicate<AddresseeNumber> concerned,
            List<OpenMovement> others,
            boolean addressHidden) {
        var households = viewing.of(work, rows).stream()
                .filter(record -> record.row().state() == ResidentState.RESIDENT || concerned.test(number(record)))
                .sorted(AS_SHOWN)
                .collect(Collectors.groupingBy(
                        record -> record.row().householdNumber(), LinkedHashMap::new, Collectors.toList()));
        var shown = new ArrayList<PeopleHeader.Household>();
        households.forEach((number, records) -> shown.add(new PeopleHeader.Household(
                number.value(),
                addressHidden ? Clearance.MASK : ViewedRecord.address(records),
                records.stream()
                        .map(record -> person(record, concerned.test(number(record)), marks(work, record, others)))
                        .toList())));
        return new PeopleHeader(shown);
    }

    /** Those people, if the clerk has acknowledged all of them who are protected; else nobody. */
    public PeopleHeader ofOpen(UnitOfWork work, Collection<AddresseeNumber> people) {
        var named = people.stream().distinct().toList();
        var rows = named.stream()
                .flatMap(person -> residents.newest(work, person).stream())
                .toList();
        if (rows.isEmpty() || access.closed(work, named).isPresent()) {
            return PeopleHeader.NOBODY;
        }
        audit.record(work, AuditEntry.of(RecordsOperation.RESIDENT_VIEW).addressees(numbers(rows)));
        return of(work, rows, person -> true);
    }

    private static PeopleHeader.Person person(ViewedRecord record, boolean concerned, List<Mark> marks) {
        var row = record.row();
        var particulars = PersonHeaders.relationship(row) + "　" + PersonHeaders.birth(row);
        return new PeopleHeader.Person(PersonHeaders.name(row), particulars.strip(), concerned, marks);
    }

    /** That somebody lives here and goes on living here is no mark. */
    private static List<Mark> marks(UnitOfWork work, ViewedRecord record, List<OpenMovement> others) {
        var row = record.row();
        var marks = new ArrayList<Mark>();
        if (row.state() != ResidentState.RESIDENT || row.moveOut() != null) {
            marks.add(Mark.state(PersonHeaders.state(row)));
        }
        marks.addAll(record.warnings(work.today()));
        marks.addAll(OpenMovements.marks(others, row.addresseeNumber()));
        return marks;
    }

    private static AddresseeNumber number(ViewedRecord record) {
        return record.row().addresseeNumber();
    }

    private static List<AddresseeNumber> numbers(Collection<ResidentVersion> rows) {
        return rows.stream().map(ResidentVersion::addresseeNumber).distinct().toList();
    }
}
