package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.register.Basis;
import jp.yakuba.testdata.register.Leaving;
import jp.yakuba.testdata.register.Leaving.Deletion;
import jp.yakuba.testdata.register.Notice;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.State;

/**
 * 死亡.
 *
 * @param date the day, which may be unknown or one that no calendar has (1.1.8)
 * @param known the day of the notification
 * @param person who
 */
record Death(RecordedDate date, LocalDate known, Person person) implements Occurrence {

    @Override
    public LocalDate day() {
        return date.value().clampedToCalendar();
    }

    @Override
    public void happenIn(Register register) {
        register.present(person).ifPresent(resident -> {
            Deletion deletion = new Deletion(Reason.DEATH, date, known);
            register.release(
                    List.of(resident),
                    new Notice(Reason.DEATH, date, known, Basis.NOTICE, null),
                    State.DIED,
                    new Leaving(deletion, null));
        });
    }
}
