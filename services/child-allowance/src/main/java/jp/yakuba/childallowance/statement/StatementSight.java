package jp.yakuba.childallowance.statement;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.Addressees;
import jp.yakuba.office.addressee.KeptAddressee;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Whether an operator may see of statements what tells where somebody is: the school, and who lives with whom. */
final class StatementSight {

    private static final Addressees KEPT = new Addressees(ChildAllowance.ROOM);

    private final UnitOfWork work;
    private final AddresseeNumber recipient;
    private final Map<AddresseeNumber, KeptAddressee> people;

    private StatementSight(UnitOfWork work, AddresseeNumber recipient, Map<AddresseeNumber, KeptAddressee> people) {
        this.work = work;
        this.recipient = recipient;
        this.people = people;
    }

    static StatementSight of(UnitOfWork work, AddresseeNumber recipient, Set<AddresseeNumber> children) {
        var all = new HashSet<>(children);
        all.add(recipient);
        return new StatementSight(work, recipient, KEPT.of(work, all));
    }

    boolean showsHomes(CustodyStatement statement) {
        return shows(recipient) && shows(statement.child());
    }

    private boolean shows(AddresseeNumber number) {
        var kept = people.get(number);
        return kept == null || kept.showsWhereabouts(work.operator());
    }
}
