package jp.yakuba.childallowance.notice.tidings;

import java.util.List;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.Addressees;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Who of the people that a decision names is known by more than the number. */
final class KnownPeople {

    private static final Addressees PEOPLE = new Addressees(ChildAllowance.ROOM);

    private KnownPeople() {}

    static List<AddresseeNumber> of(UnitOfWork work, List<AddresseeNumber> named) {
        var known = PEOPLE.of(work, named).keySet();
        return named.stream().filter(known::contains).toList();
    }
}
