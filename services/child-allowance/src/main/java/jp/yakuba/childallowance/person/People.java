package jp.yakuba.childallowance.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.AddresseeCriteria;
import jp.yakuba.office.addressee.AddresseeSearch;
import jp.yakuba.office.addressee.Addressees;
import jp.yakuba.office.addressee.KeptAddressee;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The people whom child allowance keeps. Who looks for somebody, and at whom, is in the audit log. */
@ApplicationScoped
public class People {

    private static final Addressees KEPT = new Addressees(ChildAllowance.ROOM);

    private static final AddresseeSearch SEARCH = new AddresseeSearch(KEPT);

    private final Audit audit;

    People(Audit audit) {
        this.audit = audit;
    }

    /**
     * A person and who lives together.
     *
     * @param household everybody of the household, the person among them; nobody where the operator may not know where they live
     */
    public record Family(KeptAddressee person, List<KeptAddressee> household) {}

    /** The person of a number, with the household. */
    public Optional<Family> find(UnitOfWork work, AddresseeNumber number) {
        var family = KEPT.find(work, number).map(person -> new Family(person, household(work, person)));
        family.ifPresent(found -> audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.PERSON_VIEW)
                        .subject(number)
                        .addressees(found.household().stream()
                                .map(member -> member.person().addresseeNumber())
                                .filter(member -> !member.equals(number))
                                .toList())));
        return family;
    }

    private static List<KeptAddressee> household(UnitOfWork work, KeptAddressee person) {
        if (!person.showsWhereabouts(work.operator())) {
            return List.of();
        }
        return KEPT.ofHousehold(work, person.person().householdNumber()).stream()
                .filter(member -> member.showsWhereabouts(work.operator()))
                .toList();
    }

    /** Those of these numbers who are kept; whoever asks tells the audit log of whom. */
    public Map<AddresseeNumber, KeptAddressee> of(UnitOfWork work, Collection<AddresseeNumber> numbers) {
        return KEPT.of(work, numbers);
    }

    /** The same; the audit log is told of them. */
    public Map<AddresseeNumber, KeptAddressee> seen(UnitOfWork work, Collection<AddresseeNumber> numbers) {
        var known = KEPT.of(work, numbers);
        if (!known.isEmpty()) {
            audit.record(
                    work, AuditEntry.of(ChildAllowanceOperation.PERSON_VIEW).addressees(known.keySet()));
        }
        return known;
    }

    /** Those who meet the criteria. */
    AddresseeSearch.Result search(UnitOfWork work, AddresseeCriteria criteria, PageRequest page) {
        var result = SEARCH.search(work, criteria, page);
        var entry = AuditEntry.of(ChildAllowanceOperation.PERSON_SEARCH)
                .detail("keys", String.join(" ", criteria.keys()))
                .records(result.count().value());
        var number = criteria.addresseeNumber();
        audit.record(work, number == null ? entry : entry.subject(number));
        return result;
    }
}
