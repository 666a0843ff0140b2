package jp.yakuba.childallowance.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.childallowance.person.People;
import jp.yakuba.childallowance.statement.CustodyStatements;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.events.Event;
import jp.yakuba.platform.events.Outbox;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Where notifications of changes are looked at and entered. */
@ApplicationScoped
class ChangeDesk {

    private final Changes changes;
    private final CustodyStatements statements;
    private final People people;
    private final PaidMonths paid;
    private final Audit audit;
    private final Outbox outbox;

    ChangeDesk(
            Changes changes, CustodyStatements statements, People people, PaidMonths paid, Audit audit, Outbox outbox) {
        this.changes = changes;
        this.statements = statements;
        this.people = people;
        this.paid = paid;
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * A notification as it may be seen.
     *
     * @param showsHome whether the operator may know where the family lives
     */
    record Seen(ChangeNotification change, boolean showsHome) {}

    /** What a recipient has notified of, the newest first; refuses with 404 who never was a recipient. */
    List<Seen> look(UnitOfWork work, AddresseeNumber recipient) {
        var children = requireRecipient(work, recipient);
        audit.record(work, AuditEntry.of(ChildAllowanceOperation.CHANGE_VIEW).subject(recipient));
        var found = changes.of(work, recipient);
        var shows = showsHomes(work, recipient, concerned(recipient, children, found));
        return found.stream().map(change -> new Seen(change, shows)).toList();
    }

    private static List<AddresseeNumber> concerned(
            AddresseeNumber recipient, Set<AddresseeNumber> children, List<ChangeNotification> found) {
        return Stream.of(
                        Stream.of(recipient),
                        children.stream(),
                        found.stream().map(ChangeNotification::person).filter(Objects::nonNull))
                .flatMap(numbers -> numbers)
                .distinct()
                .toList();
    }

    /**
     * Where one of a family hides, or was said to hide by whichever recipient, the address of none of them is told, old or new:
     * who has fled has fled with the children, and lives where they live.
     */
    private boolean showsHomes(UnitOfWork work, AddresseeNumber recipient, List<AddresseeNumber> family) {
        return people.of(work, family).values().stream().allMatch(kept -> kept.showsWhereabouts(work.operator()))
                && (work.operator().may(PlatformPermission.ITEM_PROTECTED_ADDRESS)
                        || !changes.hides(work, recipient, family));
    }

    private Set<AddresseeNumber> requireRecipient(UnitOfWork work, AddresseeNumber recipient) {
        var children = statements.children(work, recipient);
        if (children.isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return children;
    }

    /** Keeps a notification, and tells of it. */
    void enter(UnitOfWork work, AddresseeNumber recipient, ChangeNotification change) {
        paid.await(work, recipient);
        var children = requireRecipient(work, recipient);
        var person = change.person() == null ? recipient : change.person();
        var isKnown = change.whose() == Whose.RECIPIENT || change.person() != null;
        var isTold = isKnown && isResident(work, person);
        Refusal.ifErrors(change.check(work.today(), isTold));
        if (change.whose() == Whose.CHILD && !children.contains(person)) {
            throw new Refusal(
                    ProblemType.VALIDATION_FAILED,
                    Finding.error(
                            ChildAllowanceError.CHANGE_PERSON_WRONG,
                            "person",
                            "この受給者の請求にない児童です。",
                            "児童の宛名番号を確かめてください。"));
        }
        changes.add(work, recipient, change);
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.CHANGE_ENTER)
                        .addressees(Stream.of(recipient, person).distinct().toList()));
        outbox.publish(
                work,
                new Event(
                        "child-allowance.change-notified",
                        recipient.value(),
                        Json.object()
                                .put("whose", change.whose().code())
                                .put("changedOn", change.changedOn().toString())));
    }

    private boolean isResident(UnitOfWork work, AddresseeNumber number) {
        var kept = people.of(work, List.of(number)).get(number);
        return kept != null && kept.person().state() == ResidentState.RESIDENT;
    }
}
