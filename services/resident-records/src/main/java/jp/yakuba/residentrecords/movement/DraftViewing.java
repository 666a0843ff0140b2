package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.Mark;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.protection.GuardedPeople;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.RecordViewing;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import jp.yakuba.residentrecords.resident.VisibleItems;
import jp.yakuba.residentrecords.whereabouts.Guards;

/**
 * What an operator may see of a movement, each look audited. Where a protected person lives or goes is not for everybody.
 */
@ApplicationScoped
@Requirement("001/3.4")
class DraftViewing {

    private final Drafts drafts;
    private final Residents residents;
    private final RecordViewing viewing;
    private final Guards guards;
    private final GuardedPeople guardedPeople;
    private final Audit audit;

    DraftViewing(
            Drafts drafts,
            Residents residents,
            RecordViewing viewing,
            Guards guards,
            GuardedPeople guardedPeople,
            Audit audit) {
        this.guardedPeople = guardedPeople;
        this.drafts = drafts;
        this.residents = residents;
        this.viewing = viewing;
        this.guards = guards;
        this.audit = audit;
    }

    /** People of the register whom a form shows. */
    VisibleItems ofPeople(UnitOfWork work, Collection<ResidentVersion> people) {
        audited(work, people.stream().map(ResidentVersion::addresseeNumber).toList());
        return items(work, people);
    }

    /** People whom a list of drafts names. */
    void listed(UnitOfWork work, List<Draft> shown) {
        audited(
                work,
                DraftPeople.numbers(work, shown).values().stream()
                        .flatMap(List::stream)
                        .toList());
    }

    /**
     * Of drafts that nobody has looked into those of which the operator may read why they were sent back: the note may name
     * where a protected person lives. Those who typed it know, and those who may; others where the draft is about nobody
     * whose record tells.
     */
    Set<MovementId> withReadableNote(UnitOfWork work, List<Draft> shown) {
        var who = work.operator();
        var sentBack =
                shown.stream().filter(draft -> !draft.noteToClerk().isEmpty()).toList();
        if (sentBack.isEmpty()) {
            return Set.of();
        }
        var people = DraftPeople.numbers(work, sentBack);
        var guarded = guardedPeople
                .among(work, people.values().stream().flatMap(List::stream).toList())
                .keySet();
        return sentBack.stream()
                .filter(draft -> draft.isTypedBy(who)
                        || who.may(PlatformPermission.ITEM_PROTECTED_ADDRESS)
                        || tellsNothing(draft, who, people.getOrDefault(draft.id(), List.of()), guarded))
                .map(Draft::id)
                .collect(Collectors.toSet());
    }

    /** The same of one draft. */
    boolean isNoteReadable(UnitOfWork work, Draft draft) {
        return withReadableNote(work, List.of(draft)).contains(draft.id());
    }

    /** Nobody comes into the register or to an address by it, and nobody of those it touches is guarded. */
    private static boolean tellsNothing(
            Draft draft, Operator who, List<AddresseeNumber> people, Set<AddresseeNumber> guarded) {
        return !people.isEmpty()
                && people.stream().noneMatch(guarded::contains)
                && !DraftPeople.hasNewcomers(draft)
                && draft.hiddenFrom(VisibleItems.of(who, true)).isEmpty();
    }

    /** Of the records before and after. */
    VisibleItems items(UnitOfWork work, List<DraftRecord> records) {
        audited(work, inRegister(records));
        return items(work, rows(records));
    }

    /**
     * The same, and of the people whom the draft touches. A draft that errors keep from having records may name where a
     * protected person is without anything telling so: its addresses are for the clerk who typed them
     * last and those with the right.
     */
    VisibleItems items(UnitOfWork work, Draft draft, List<DraftRecord> records) {
        audited(work, drafts.subjects(work, draft.id()));
        if (records.isEmpty() && !draft.isTypedBy(work.operator())) {
            return VisibleItems.of(work.operator(), true);
        }
        var rows = rows(records);
        drafts.subjects(work, draft.id())
                .forEach(person -> residents.newest(work, person).ifPresent(rows::add));
        return items(work, rows);
    }

    /** Also of who is not in the register yet and comes to where a protected person lives, lived or goes. */
    private VisibleItems items(UnitOfWork work, Collection<ResidentVersion> rows) {
        var items = viewing.items(work, rows);
        var isKnown = items.addressHidden() || work.operator().may(PlatformPermission.ITEM_PROTECTED_ADDRESS);
        return isKnown ? items : VisibleItems.of(work.operator(), guards.tellOfProtectedPerson(work, rows));
    }

    /** What must not be missed of any of the people whom the draft touches, and of who lives with them. */
    List<Mark> marks(UnitOfWork work, Draft draft) {
        var rows = drafts.subjects(work, draft.id()).stream()
                .flatMap(person -> residents.newest(work, person).stream())
                .map(ResidentVersion::householdNumber)
                .distinct()
                .flatMap(household -> residents.ofHousehold(work, household).stream())
                .toList();
        return viewing.of(work, rows).stream()
                .flatMap(record -> record.warnings(work.today()).stream())
                .distinct()
                .toList();
    }

    /**
     * Refuses to open the form, which tells what was typed, to others than the clerk who typed it. Nor does anybody put
     * something else in its place unseen, or the masks that they were shown.
     */
    void requireOpen(UnitOfWork work, Draft draft, List<DraftRecord> records) {
        var items = items(work, draft, records);
        if (draft.isTypedBy(work.operator())) {
            return;
        }
        if (items.addressHidden()) {
            throw new Refusal(
                    ProblemType.FORBIDDEN,
                    Finding.error(
                            RecordsError.DRAFT_OF_PROTECTED_PERSON,
                            "",
                            "支援措置対象者に関わる異動か、関わらないことを確かめられない異動です。",
                            "最後に入力した職員か、支援措置対象者の住所を見る権限のある職員が修正してください。"));
        }
        if (!draft.hiddenFrom(items).isEmpty()) {
            throw new Refusal(
                    ProblemType.FORBIDDEN,
                    Finding.error(
                            RecordsError.DRAFT_WITH_HIDDEN_ITEMS,
                            "",
                            "見る権限のない項目が入力されています。",
                            "最後に入力した職員か、戸籍の表示・住民票コード・在留資格等を見る権限のある職員が修正してください。"));
        }
    }

    private void audited(UnitOfWork work, Collection<AddresseeNumber> people) {
        if (!people.isEmpty()) {
            audit.record(
                    work,
                    AuditEntry.of(RecordsOperation.MOVEMENT_VIEW)
                            .addressees(people.stream().distinct().toList()));
        }
    }

    /** Those who are to come have a number that only stands for one. */
    private static List<AddresseeNumber> inRegister(List<DraftRecord> records) {
        return records.stream()
                .filter(record -> record.before() != null)
                .map(record -> record.after().addresseeNumber())
                .toList();
    }

    private static List<ResidentVersion> rows(List<DraftRecord> records) {
        var rows = new ArrayList<ResidentVersion>();
        for (var record : records) {
            rows.add(record.after());
            var before = record.before();
            if (before != null) {
                rows.add(before.row());
            }
        }
        return rows;
    }
}
