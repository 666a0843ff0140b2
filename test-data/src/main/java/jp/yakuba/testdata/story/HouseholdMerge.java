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
 * 世帯合併: a household joins another at the same address.
 *
 * @param day 異動日
 * @param known the day of the notification
 * @param joiner any member of the household that joins
 * @param host any member of the household that stays
 */
record HouseholdMerge(LocalDate day, LocalDate known, Person joiner, Person host) implements Occurrence {

    @Override
    public void happenIn(Register register) {
        Optional<Resident> joining = register.present(joiner);
        Optional<Resident> staying = register.present(host);
        if (joining.isPresent() && staying.isPresent()) {
            merge(register, joining.get(), staying.get());
        }
    }

    private void merge(Register register, Resident joining, Resident staying) {
        List<Resident> members = Together.household(joining).members();
        if (!members.contains(staying)
                && members.stream().noneMatch(Resident::isLeaving)
                && Together.shareAddress(joining, staying)) {
            Notice notice = Notice.of(Reason.HOUSEHOLD_MERGE, day, known, Basis.NOTIFICATION);
            register.transfer(members, Together.household(staying), notice, UnaryOperator.identity());
        }
    }
}
