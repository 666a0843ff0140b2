package jp.yakuba.childallowance.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.office.addressee.KeptAddressee;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Who stands behind the numbers of a page, as its viewer may see them; nobody to who may not see people. The page tells the
 * audit log of whom it is.
 */
@ApplicationScoped
public class PeopleInSight {

    private final People people;

    PeopleInSight(People people) {
        this.people = people;
    }

    /** Those of these numbers who are known. */
    public Map<AddresseeNumber, AddresseeInSight> of(UnitOfWork work, Collection<AddresseeNumber> numbers) {
        var seen = new HashMap<AddresseeNumber, AddresseeInSight>();
        known(work, numbers)
                .forEach((number, kept) -> seen.put(number, AddresseeInSight.of(work.operator(), kept, work.today())));
        return Map.copyOf(seen);
    }

    private Map<AddresseeNumber, KeptAddressee> known(UnitOfWork work, Collection<AddresseeNumber> numbers) {
        return numbers.isEmpty() || !work.operator().may(ChildAllowancePermission.VIEW_PERSON)
                ? Map.of()
                : people.of(work, numbers);
    }

    /**
     * The header of a page that is about them: who lives together stands together, but for those of whom the viewer may not
     * know where they live.
     */
    public PeopleHeader header(UnitOfWork work, Collection<AddresseeNumber> numbers) {
        var known = known(work, numbers);
        var homes = new LinkedHashMap<String, List<KeptAddressee>>();
        for (var number : numbers) {
            var kept = known.get(number);
            if (kept != null) {
                homes.computeIfAbsent(home(work.operator(), kept), _ -> new ArrayList<>())
                        .add(kept);
            }
        }
        return new PeopleHeader(
                homes.values().stream().map(home -> household(work, home)).toList());
    }

    private static String home(Operator who, KeptAddressee kept) {
        var person = kept.person();
        return kept.showsWhereabouts(who)
                ? person.householdNumber() + "/" + person.address().text()
                : "alone/" + person.addresseeNumber();
    }

    private static PeopleHeader.Household household(UnitOfWork work, List<KeptAddressee> home) {
        var first = AddresseeInSight.of(work.operator(), home.getFirst(), work.today());
        return new PeopleHeader.Household(
                home.getFirst().showsWhereabouts(work.operator()) ? first.household() : Clearance.MASK,
                first.address(),
                home.stream().map(kept -> person(work, kept)).toList());
    }

    private static PeopleHeader.Person person(UnitOfWork work, KeptAddressee kept) {
        var seen = AddresseeInSight.of(work.operator(), kept, work.today());
        var particulars = String.join("　", List.of(seen.reading(), seen.relationship(), seen.birth(), seen.age()))
                .strip();
        return new PeopleHeader.Person(seen.name(), particulars, true, seen.warnings());
    }
}
