package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.approval.Reviews;
import jp.yakuba.platform.screens.Comparison;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Makes of a draft what its page shows. */
@ApplicationScoped
@Requirement("001/4.0.8")
class DraftPages {

    private final Movements movements;
    private final MovementDesk desk;
    private final MovementApproval approval;
    private final DraftViewing viewing;
    private final DraftPeopleInSight sight;
    private final Reviews reviews = new Reviews(Drafts.TABLES);

    DraftPages(
            Movements movements,
            MovementDesk desk,
            MovementApproval approval,
            DraftViewing viewing,
            DraftPeopleInSight sight) {
        this.movements = movements;
        this.desk = desk;
        this.approval = approval;
        this.viewing = viewing;
        this.sight = sight;
    }

    DraftPage of(UnitOfWork work, Draft draft) {
        var open = draft.state().isOpen();
        var examination = open ? desk.examination(work, draft) : null;
        var who = work.operator();
        var records = examination == null ? desk.registered(work, draft.id()) : examination.records();
        var items = viewing.items(work, draft, records);
        var inSight = sight.of(work, draft, items.addressHidden());
        var reviewer = reviews.of(work, List.of(draft)).getOrDefault(draft.key(), "");
        return new DraftPage(
                DraftLine.of(
                        draft,
                        DraftPeople.names(work, List.of(draft)).getOrDefault(draft.id(), ""),
                        reviewer,
                        draft.remarksReadable(items),
                        who),
                inSight,
                viewing.marks(work, draft).stream()
                        .filter(mark -> !inSight.marks().contains(mark))
                        .toList(),
                draft.state().step(),
                draft.remark(draft.noteToClerk(), items),
                PassedAlert.of(draft, examination == null ? Findings.none() : examination.findings(), items),
                CounterFacts.of(movements.of(draft.kind()).asks(), draft, items),
                examination == null ? Findings.none() : Controls.withoutPlace(examination.findings()),
                PreviewedPerson.compared(
                        examination == null
                                ? PreviewedPerson.registered(records, items)
                                : PreviewedPerson.of(
                                        records, items, draft.isTypedBy(who) ? examination.afterwards(items) : items),
                        person -> links(person, open)),
                open,
                approval.onScreen().decision(work, draft, !reviewer.isEmpty()));
    }

    private static List<Comparison.Link> links(PreviewedPerson person, boolean open) {
        if (person.number().isEmpty()) {
            return List.of();
        }
        var record = new Comparison.Link("住民票を開く", "/resident-records/residents/" + person.number());
        return open
                ? List.of(record)
                : List.of(
                        record,
                        new Comparison.Link("証明書", "/resident-records/certificates/new?person=" + person.number()));
    }
}
