package jp.yakuba.childallowance.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.Addressees;
import jp.yakuba.office.addressee.KeptAddressee;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where tasks are looked at and closed by hand. Whose they are is in the audit log. */
@ApplicationScoped
class TaskDesk {

    private static final Addressees KEPT = new Addressees(ChildAllowance.ROOM);

    private final Tasks tasks;
    private final Audit audit;

    TaskDesk(Tasks tasks, Audit audit) {
        this.tasks = tasks;
        this.audit = audit;
    }

    /** The tasks that were looked at, and about whom they are as far as they are kept. */
    record Seen(List<Task> tasks, Map<AddresseeNumber, KeptAddressee> people) {

        /** Whether the operator may know about whose certification it is, which may tell with whom somebody lives. */
        boolean tellsRecipient(UnitOfWork work, Task task) {
            var subject = people.get(task.subject());
            return !task.kind().tellsOfHouseholds() || (subject != null && subject.showsWhereabouts(work.operator()));
        }
    }

    /** A page of tasks, the most urgent first, and one more if there are more. */
    List<Task> list(UnitOfWork work, TaskState state, @Nullable TaskKind kind, @Nullable TaskId after, int limit) {
        return tasks.list(work, state, kind, after, limit);
    }

    /** The tasks that are shown, with their people. */
    Seen seen(UnitOfWork work, List<Task> shown) {
        var people = KEPT.of(work, people(shown));
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.TASK_VIEW)
                        .records(shown.size())
                        .addressees(people(shown)));
        return new Seen(shown, people);
    }

    private static Collection<AddresseeNumber> people(List<Task> shown) {
        return shown.stream().flatMap(task -> task.people().stream()).distinct().toList();
    }

    /** How many of each kind wait. */
    Map<TaskKind, Integer> counts(UnitOfWork work) {
        return tasks.counts(work);
    }

    /** The task of the id; refuses if there is none. */
    Task find(UnitOfWork work, TaskId id) {
        return tasks.find(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** Closes a task with a reason; refuses one that does not wait. */
    Task dismiss(UnitOfWork work, TaskId id, Dismissal dismissal) {
        Refusal.ifErrors(dismissal.check());
        var task = find(work, id);
        if (!tasks.dismiss(work, id, dismissal.reason().strip())) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    Finding.error(ChildAllowanceError.TASK_CLOSED, "", "この仕事は、もう未処理ではありません。", "今の状態を一覧で確かめてください。"));
        }
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.TASK_DISMISS)
                        .detail("task", id)
                        .addressees(List.of(task.subject())));
        return find(work, id);
    }
}
