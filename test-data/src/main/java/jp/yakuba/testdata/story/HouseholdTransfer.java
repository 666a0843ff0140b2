package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.register.Basis;
import jp.yakuba.testdata.register.Notice;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.Resident;

/**
 * 世帯変更: a member goes over to another household at the same address.
 *
 * @param day 異動日
 * @param known the day of the notification
 * @param member who
 * @param host any member of the other household
 */
record HouseholdTransfer(LocalDate day, LocalDate known, Person member, Person host) implements Occurrence {

    @Override
    public void happenIn(Register register) {
        Optional<Resident> staying = register.present(host);
        List<Resident> movers = Together.of(register, List.of(member));
        staying.filter(resident -> Together.leaveSomeone(movers))
                .filter(resident -> Together.household(resident) != Together.household(movers.getFirst()))
                .filter(resident -> Together.shareAddress(resident, movers.getFirst()))
                .ifPresent(resident -> register.transfer(
                        movers,
                        Together.household(resident),
                        Notice.of(Reason.HOUSEHOLD_CHANGE, day, known, Basis.NOTIFICATION),
                        UnaryOperator.identity()));
    }
}
