package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.RecordedDates;
import jp.yakuba.testdata.register.Basis;
import jp.yakuba.testdata.register.Leaving;
import jp.yakuba.testdata.register.Leaving.Deletion;
import jp.yakuba.testdata.register.Notice;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.State;

/**
 * 職権消除: of someone who is found not to live at the address any more, or who is declared missing.
 *
 * @param day 異動日
 * @param person who
 * @param note 留意事項
 */
record ExOfficioDeletion(LocalDate day, Person person, String note) implements Occurrence {

    @Override
    public void happenIn(Register register) {
        register.present(person).ifPresent(resident -> {
            Deletion deletion = new Deletion(Reason.EX_OFFICIO_DELETION, RecordedDates.wareki(day), null);
            register.release(
                    List.of(resident),
                    Notice.of(Reason.EX_OFFICIO_DELETION, day, day, Basis.EX_OFFICIO)
                            .with(note),
                    State.OTHERWISE_DELETED,
                    new Leaving(deletion, null));
        });
    }
}
