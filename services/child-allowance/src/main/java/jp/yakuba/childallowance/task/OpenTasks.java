package jp.yakuba.childallowance.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What waits to be done of somebody, for pages of other concepts. */
@ApplicationScoped
public class OpenTasks {

    private final Tasks tasks;
    private final TaskDesk desk;

    OpenTasks(Tasks tasks, TaskDesk desk) {
        this.tasks = tasks;
        this.desk = desk;
    }

    /**
     * Those that are about the person's certification or movement, the most urgent first. One that would tell with whom somebody
     * lives is not among those of whom it tells that.
     */
    public List<TaskLine> of(UnitOfWork work, AddresseeNumber person) {
        var waiting = tasks.waiting(work, person);
        if (waiting.isEmpty()) {
            return List.of();
        }
        var seen = desk.seen(work, waiting);
        return waiting.stream()
                .filter(task -> task.subject().equals(person) || seen.tellsRecipient(work, task))
                .map(task -> TaskLine.of(work, task, seen, 0))
                .toList();
    }
}
