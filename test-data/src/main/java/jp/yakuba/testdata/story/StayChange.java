package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.register.Basis;
import jp.yakuba.testdata.register.ForeignItems;
import jp.yakuba.testdata.register.ForeignItems.Stay;
import jp.yakuba.testdata.register.Notice;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;

/**
 * 職権修正 by a notice of the immigration authority (4.5.6): another period, status or card.
 *
 * @param day when it was granted
 * @param known the day of the notice
 * @param person whose
 * @param stay what was granted
 */
record StayChange(LocalDate day, LocalDate known, Person person, Stay stay) implements Occurrence {

    @Override
    public void happenIn(Register register) {
        register.present(person).ifPresent(resident -> {
            ForeignItems items = resident.current().foreign();
            if (items != null) {
                register.record(
                        List.of(resident),
                        Notice.of(Reason.EX_OFFICIO_CORRECTION, day, known, Basis.NOTICE)
                                .with("出入国在留管理庁長官通知"),
                        version -> version.with(items.with(stay)));
            }
        });
    }
}
