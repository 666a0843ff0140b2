package jp.yakuba.residentrecords.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.AuditedOperation;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.protection.GuardedPeople;
import jp.yakuba.residentrecords.protection.Protection;
import jp.yakuba.residentrecords.protection.Protections;

/** 照会: records as an operator may see them, each look audited. */
@ApplicationScoped
@Requirement("001/2.2.1")
public class RecordViewing {

    private final Residents residents;
    private final Protections protections;
    private final GuardedPeople guarded;
    private final Audit audit;

    RecordViewing(Residents residents, Protections protections, GuardedPeople guarded, Audit audit) {
        this.residents = residents;
        this.protections = protections;
        this.guarded = guarded;
        this.audit = audit;
    }

    /** The newest record of a person; refuses if there is no such person. */
    public ViewedRecord newest(UnitOfWork work, AddresseeNumber number) {
        var row = residents.newest(work, number).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        return viewed(work, RecordsOperation.RESIDENT_VIEW, List.of(row)).getFirst();
    }

    /** Every version of a person, oldest first, each with the stay that it is of. */
    List<ViewedVersion> versions(UnitOfWork work, AddresseeNumber number) {
        var rows = residents.versions(work, number);
        if (rows.isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return ViewedVersion.of(viewed(work, RecordsOperation.RESIDENT_HISTORY, rows));
    }

    /** Those who stand under the household's number, residents and deleted ones (001/3.3). */
    @Requirement("001/3.3")
    public List<ViewedRecord> ofHousehold(UnitOfWork work, HouseholdNumber number) {
        var rows = residents.ofHousehold(work, number);
        if (rows.isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return viewed(work, RecordsOperation.HOUSEHOLD_VIEW, rows);
    }

    /** Those who live with a person whose record is looked at, which is audited by itself: a look at the others of them. */
    List<ViewedRecord> livingWith(UnitOfWork work, List<ResidentVersion> rows, ResidentVersion person) {
        var others = rows.stream()
                .map(ResidentVersion::addresseeNumber)
                .filter(number -> !number.equals(person.addresseeNumber()))
                .toList();
        if (!others.isEmpty()) {
            audit.record(work, AuditEntry.of(RecordsOperation.HOUSEHOLD_VIEW).addressees(others));
        }
        return of(work, rows);
    }

    /**
     * Records that were read as part of something else, which is what is audited. Where one tells where a protected person
     * is, its addresses are not shown.
     */
    public List<ViewedRecord> of(UnitOfWork work, Collection<ResidentVersion> rows) {
        var numbers =
                rows.stream().map(ResidentVersion::addresseeNumber).distinct().toList();
        var found = protections.of(work, numbers);
        var guards = guarded.among(work, numbers).keySet();
        return rows.stream()
                .map(row -> {
                    var protection = found.getOrDefault(row.addresseeNumber(), Protection.NONE);
                    var isGuarded = guards.contains(row.addresseeNumber()) || protection.isOfProtectedPerson();
                    return new ViewedRecord(row, protection, isGuarded, VisibleItems.of(work.operator(), isGuarded));
                })
                .toList();
    }

    /** What the operator may see of records that are shown together: no address if one of the people is protected. */
    public VisibleItems items(UnitOfWork work, Collection<ResidentVersion> rows) {
        return VisibleItems.of(work.operator(), of(work, rows).stream().anyMatch(ViewedRecord::guarded));
    }

    private List<ViewedRecord> viewed(UnitOfWork work, AuditedOperation operation, List<ResidentVersion> rows) {
        audit.record(
                work,
                AuditEntry.of(operation)
                        .addressees(rows.stream()
                                .map(ResidentVersion::addresseeNumber)
                                .distinct()
                                .toList()));
        return of(work, rows);
    }
}
