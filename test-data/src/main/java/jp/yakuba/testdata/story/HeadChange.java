package jp.yakuba.testdata.story;

import java.time.LocalDate;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.register.Basis;
import jp.yakuba.testdata.register.Notice;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;

/**
 * 世帯主変更.
 *
 * @param day 異動日
 * @param known the day of the notification
 * @param head who becomes head
 */
record HeadChange(LocalDate day, LocalDate known, Person head) implements Occurrence {

    @Override
    public void happenIn(Register register) {
        register.present(head)
                .filter(resident -> Together.household(resident)
                        .head()
                        .filter(former -> former != resident && !former.isLeaving())
                        .isPresent())
                .ifPresent(resident ->
                        register.appoint(resident, Notice.of(Reason.HEAD_CHANGE, day, known, Basis.NOTIFICATION)));
    }
}
