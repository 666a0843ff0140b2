package jp.yakuba.testdata.story;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.register.ProtectionMeasure;
import jp.yakuba.testdata.register.Register;

/**
 * 支援措置: for one year unless provisional (3.4).
 *
 * @param day when it begins
 * @param person who is protected
 * @param provisional 仮支援措置
 * @param supplementaryRegister whether 附票の写し is refused too
 */
@Requirement("001/3.4")
record Protection(LocalDate day, Person person, boolean provisional, boolean supplementaryRegister)
        implements Occurrence {

    @Override
    public void happenIn(Register register) {
        register.find(person)
                .ifPresent(resident -> register.protect(new ProtectionMeasure(
                        resident,
                        day,
                        provisional ? null : day.plusYears(1).minusDays(1),
                        provisional,
                        true,
                        true,
                        supplementaryRegister)));
    }
}
