package jp.yakuba.childallowance.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a movement asks of the desk.
 *
 * @param subject whose movement it is
 * @param event the day of the movement
 * @param recipient whose certification it is about; null if of none
 * @param rescinds which amendment is to be taken back; null if none
 * @param due by when
 * @param changedAt when it was raised, or what became of it
 * @param closedBy who closed it by hand; null if nobody did
 * @param reason why; null if nobody did
 */
public record Task(
        TaskId id,
        TaskKind kind,
        AddresseeNumber subject,
        LocalDate event,
        @Nullable AddresseeNumber recipient,
        @Nullable AmendmentId rescinds,
        LocalDate due,
        TaskState state,
        Instant changedAt,
        @Nullable String closedBy,
        @Nullable String reason) {

    /** About whose certification it is, where it is about one. */
    public AddresseeNumber certified() {
        return Objects.requireNonNull(recipient);
    }

    /** Who moved, and whose allowance it is about. */
    List<AddresseeNumber> people() {
        return recipient == null || recipient.equals(subject) ? List.of(subject) : List.of(subject, recipient);
    }

    /** Whether it waits. */
    boolean isOpen() {
        return state == TaskState.OPEN;
    }
}
