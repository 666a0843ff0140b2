package jp.yakuba.residentrecords.movement.procedure;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** Since when the person of a row has been a resident here, in the present stay or, of a deleted record, in the last one. */
final class ResidenceStart {

    private ResidenceStart() {}

    /**
     * 住民となった年月日; of a foreigner, who may have brought 外国人住民となった年月日 along from elsewhere, the day of the movement
     * that entered the record if the register has it.
     */
    @Requirement("001/1.1.2")
    static Optional<RecordedDate> of(ResidentVersion row, Register register) {
        return row.residentSince() == null
                ? Stream.concat(Stream.ofNullable(row.residentFrom()), entries(row, register))
                        .max(Comparator.naturalOrder())
                : Optional.of(row.residentSince());
    }

    /**
     * The day on which what happened to others takes effect for the person of the row, such as the day on which the head
     * left the household: not before they lived here themselves. Of an unknown day the day inside counts.
     */
    @Requirement("001/4.0.3")
    static RecordedDate notBefore(ResidentVersion row, RecordedDate happened, Situation situation) {
        var day = RecordedDate.of(happened.value().clampedToCalendar());
        return of(row, situation.register())
                .map(since -> RecordedDate.of(since.value().clampedToCalendar()))
                .filter(day::isCertainlyBefore)
                .orElse(day);
    }

    private static Stream<RecordedDate> entries(ResidentVersion row, Register register) {
        return register.versions(row.addresseeNumber()).stream()
                .filter(version -> version.movement().reason().effect() == MovementReason.Effect.ENTRY
                        && version.movement().reason() != MovementReason.REVERSAL_INCREASE
                        && Objects.equals(version.enteredNotificationDate(), row.enteredNotificationDate()))
                .map(version -> version.movement().date());
    }
}
