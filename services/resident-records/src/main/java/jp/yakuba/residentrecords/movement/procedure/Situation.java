package jp.yakuba.residentrecords.movement.procedure;

import java.time.LocalDate;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.MovementEntry;
import jp.yakuba.residentrecords.resident.MovementReason;

/**
 * What a notification is seen against.
 *
 * @param register the register as of the moment
 * @param processing where and when
 * @param numbers where new numbers come from
 */
public record Situation(Register register, Processing processing, NewNumbers numbers) {

    /** 処理日. */
    public LocalDate today() {
        return processing.today();
    }

    /** The same for what a movement entered before brings about by itself: where and by whom are those of the entry (1.2.1). */
    @Requirement("001/1.2.1")
    public Situation enteredAs(MovementEntry entry) {
        return new Situation(
                register,
                new Processing(today(), processing.municipality(), entry.operatorId(), entry.place(), entry.terminal()),
                numbers);
    }

    /** The record of one who is a resident. */
    public Optional<CurrentRecord> resident(AddresseeNumber number) {
        return register.record(number).filter(CurrentRecord.class::isInstance).map(CurrentRecord.class::cast);
    }

    /** 異動履歴 of a row that the notification makes; 処理日 is today, always (4.0.3). */
    @Requirement({"001/1.2.1", "001/4.0.3"})
    public MovementEntry entry(MovementReason reason, NotificationHeader header) {
        return new MovementEntry(
                reason,
                header.movementDate(),
                header.notificationDate(),
                header.basis(),
                today(),
                header.note(),
                processing.place(),
                processing.terminal(),
                processing.operatorId());
    }
}
