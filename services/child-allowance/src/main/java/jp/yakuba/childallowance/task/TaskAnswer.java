package jp.yakuba.childallowance.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A task as it is told over REST.
 *
 * @param recipient missing if it is about no certification, and where it would tell with whom somebody lives who hides
 */
@Schema(name = "Task")
record TaskAnswer(
        TaskId id,
        TaskKind kind,
        TaskState state,
        AddresseeNumber subject,
        LocalDate event,
        LocalDate due,
        @Nullable AddresseeNumber recipient,
        @Nullable UUID rescinds,
        Instant changedAt,
        @Nullable String closedBy,
        @Nullable String reason) {

    static TaskAnswer of(Task task, boolean tellsRecipient) {
        return new TaskAnswer(
                task.id(),
                task.kind(),
                task.state(),
                task.subject(),
                task.event(),
                task.due(),
                tellsRecipient ? task.recipient() : null,
                Id.bare(task.rescinds()),
                task.changedAt(),
                task.closedBy(),
                task.reason());
    }
}
