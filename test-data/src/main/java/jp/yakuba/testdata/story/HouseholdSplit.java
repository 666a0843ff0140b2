package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.register.Basis;
import jp.yakuba.testdata.register.Notice;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.Resident;

/**
 * 世帯分離: members found a household of their own at the same address.
 *
 * @param day 異動日
 * @param known the day of the notification
 * @param members who, the new head first
 */
record HouseholdSplit(LocalDate day, LocalDate known, List<Person> members) implements Occurrence {

    @Override
    public void happenIn(Register register) {
        List<Resident> people = Together.of(register, members);
        if (Together.leaveSomeone(people)) {
            Notice notice = Notice.of(Reason.HOUSEHOLD_SPLIT, day, known, Basis.NOTIFICATION);
            register.transfer(people, register.open(true), notice, UnaryOperator.identity());
        }
    }
}
