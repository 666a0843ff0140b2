package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.office.approval.DraftTransitions;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.resident.PeopleInSight;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;

/** Whom a draft is about, for the header of its page: their household, and those who come into the register. */
@ApplicationScoped
class DraftPeopleInSight {

    private final Drafts drafts;
    private final Residents residents;
    private final FormPeople people;
    private final OpenDrafts openDrafts;
    private final PeopleInSight sight;
    private final Audit audit;

    DraftPeopleInSight(
            Drafts drafts,
            Residents residents,
            FormPeople people,
            OpenDrafts openDrafts,
            PeopleInSight sight,
            Audit audit) {
        this.drafts = drafts;
        this.residents = residents;
        this.people = people;
        this.openDrafts = openDrafts;
        this.sight = sight;
        this.audit = audit;
    }

    /**
     * The household for which the draft was entered and everyone whom it touches: those whom the clerk has acknowledged
     * before the page is shown ({@link FormPeople#closed}).
     *
     * @param addressHidden whether the page shows no address
     */
    PeopleHeader of(UnitOfWork work, Draft draft, boolean addressHidden) {
        var subjects = drafts.subjects(work, draft.id());
        var rows = new LinkedHashMap<AddresseeNumber, ResidentVersion>();
        people.members(work, people.householdOf(work, draft)).forEach(row -> rows.put(row.addresseeNumber(), row));
        subjects.stream()
                .flatMap(person -> residents.newest(work, person).stream())
                .forEach(row -> rows.put(row.addresseeNumber(), row));
        auditHousehold(
                work,
                rows.keySet().stream()
                        .filter(person -> !subjects.contains(person))
                        .toList());
        var others = openDrafts.of(work, rows.keySet()).stream()
                .filter(open -> !open.id().equals(draft.id().toString()))
                .toList();
        var known = sight.of(work, rows.values(), subjects::contains, others, addressHidden);
        return known.and(newcomers(draft));
    }

    /** Those whom the draft touches are audited with it; who lives with them is a look of its own. */
    private void auditHousehold(UnitOfWork work, List<AddresseeNumber> people) {
        if (!people.isEmpty()) {
            audit.record(work, AuditEntry.of(RecordsOperation.HOUSEHOLD_VIEW).addressees(people));
        }
    }

    /** Those who come into the register have no household and no address there yet. */
    private static PeopleHeader.Household newcomers(Draft draft) {
        var people = new ArrayList<PeopleHeader.Person>();
        if (DraftTransitions.isAllowed(draft.state(), DraftState.WITHDRAWN)) {
            DraftPeople.newNames(draft)
                    .forEach(name -> people.add(new PeopleHeader.Person(name, "新しく記録される人", true, List.of())));
        }
        return new PeopleHeader.Household("", "", people);
    }
}
