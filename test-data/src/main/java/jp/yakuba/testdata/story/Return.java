package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.place.Address;
import jp.yakuba.testdata.register.Newcomer;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.Residence.Origin;

/**
 * 再転入: people who had left come back and keep their 宛名番号 (4.1.1.2).
 *
 * @param day 転入日
 * @param known the day of the notification
 * @param people who had left, the head first
 * @param address where to
 * @param origin where from
 */
@Requirement("001/4.1.1.2")
record Return(LocalDate day, LocalDate known, List<Person> people, Address address, Origin origin)
        implements Occurrence {

    @Override
    public void happenIn(Register register) {
        List<Newcomer> movers = people.stream()
                .map(register::find)
                .flatMap(Optional::stream)
                .filter(resident -> !resident.isCurrent())
                .map(Newcomer::returning)
                .toList();
        if (!movers.isEmpty()) {
            new MoveIn(day, known, Reason.DOMESTIC_MOVE_IN, movers, Home.at(address), origin).happenIn(register);
        }
    }
}
