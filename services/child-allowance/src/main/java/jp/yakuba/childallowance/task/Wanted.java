package jp.yakuba.childallowance.task;

import java.time.LocalDate;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done as things stand.
 *
 * @param subject whose movement asks for it
 * @param event the day of the movement
 * @param recipient whose certification it is about; null if of none
 * @param rescinds which amendment is to be taken back; null if none
 * @param due by when
 */
record Wanted(
        TaskKind kind,
        AddresseeNumber subject,
        LocalDate event,
        @Nullable AddresseeNumber recipient,
        @Nullable AmendmentId rescinds,
        LocalDate due) {

    TaskId id() {
        return TaskId.of(kind, subject, event);
    }
}
