package jp.yakuba.childallowance.notice.tidings;

import java.util.List;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.Addressees;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What the register tells of the people whom a decision names. */
final class KnownPeople {

    private static final Addressees PEOPLE = new Addressees(ChildAllowance.ROOM);

    private KnownPeople() {}

    /** Those who are known by more than the number. */
    static List<AddresseeNumber> of(UnitOfWork work, List<AddresseeNumber> named) {
        var known = PEOPLE.of(work, named).keySet();
        return named.stream().filter(known::contains).toList();
    }

    /** Whether the register says that the person has died. */
    static boolean hasDied(UnitOfWork work, AddresseeNumber number) {
        return PEOPLE.of(work, List.of(number)).values().stream()
                .anyMatch(kept -> kept.person().state() == ResidentState.DIED);
    }
}
