package jp.yakuba.childallowance.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yakuba.childallowance.claim.claimed.Registered;
import jp.yakuba.childallowance.person.People;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.AddresseeAddress;
import jp.yakuba.office.addressee.KeptAddressee;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The people beside whom a claim is looked at, or a claim for more, as the rules ask of them. */
@ApplicationScoped
public class RegisteredPeople {

    private static final CodeList MUNICIPALITIES = CodeList.load("municipality");

    private final People people;

    RegisteredPeople(People people) {
        this.people = people;
    }

    /** Those of these numbers whom the office knows. */
    public Map<AddresseeNumber, Registered> of(UnitOfWork work, Collection<AddresseeNumber> numbers) {
        return people.of(work, numbers).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> registered(work, entry.getValue())));
    }

    /** A ward is called by the name of its city, and its own behind it. */
    private static boolean isHere(UnitOfWork work, AddresseeAddress address) {
        return MUNICIPALITIES
                .row(work.municipality().value())
                .filter(row -> row.text("prefecture").equals(address.prefecture())
                        && address.city().startsWith(row.text("city")))
                .isPresent();
    }

    private static Registered registered(UnitOfWork work, KeptAddressee kept) {
        var person = kept.person();
        var removal = person.deletion();
        return new Registered(
                person.names(),
                person.birthDate(),
                person.kind(),
                isHere(work, person.address()),
                person.state(),
                removal == null ? null : removal.date(),
                person.moveOut() != null,
                person.householdNumber(),
                person.address(),
                kept.marks().guardsAddresses());
    }
}
