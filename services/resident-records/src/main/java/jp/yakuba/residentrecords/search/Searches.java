package jp.yakuba.residentrecords.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.search.PeopleQuery;
import jp.yakuba.office.search.Reasons;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.residentrecords.protection.GuardedPeople;
import jp.yakuba.residentrecords.protection.Protection;
import jp.yakuba.residentrecords.protection.Protections;

/** Finds people. */
@ApplicationScoped
@Requirement("001/2.1.3")
class Searches {

    private final Protections protections;
    private final GuardedPeople guarded;
    private final IndividualNumbers individualNumbers;
    private final SearchLog log;

    Searches(Protections protections, GuardedPeople guarded, IndividualNumbers individualNumbers, SearchLog log) {
        this.protections = protections;
        this.guarded = guarded;
        this.individualNumbers = individualNumbers;
        this.log = log;
    }

    /** One page of those who meet the criteria, in the order of what they were found by. */
    SearchResult search(UnitOfWork work, SearchCriteria criteria, PageRequest request) {
        Refusal.ifErrors(CriteriaRules.check(criteria));
        requireRights(work, criteria);
        if (criteria.asksWhere()) {
            guarded.settle(work);
        }
        var question = question(work, criteria);
        var found = new PeopleQuery(question).find(work, request);
        var hits = hits(work, question, found.numbers().items());
        log.searched(work, criteria, found.count());
        return new SearchResult(new Page<>(hits, found.numbers().next()), found.count());
    }

    /** Refuses criteria that the operator may not read. */
    static void requireRights(UnitOfWork work, SearchCriteria criteria) {
        var clearance = Clearance.of(work.operator());
        var refused = CriteriaRules.permitted(criteria, secrecy -> !clearance.covers(secrecy));
        if (refused.hasErrors()) {
            throw new Refusal(ProblemType.FORBIDDEN, refused);
        }
    }

    private Question question(UnitOfWork work, SearchCriteria criteria) {
        var number = criteria.individualNumber();
        return new Question(
                criteria, work.operator(), Town.of(work), number == null ? null : individualNumbers.find(work, number));
    }

    private List<Hit> hits(UnitOfWork work, Question question, List<String> numbers) {
        var reasons = Reasons.of(work, question, numbers);
        var people = people(work, numbers);
        var found = people.values().stream().map(FoundPerson::addresseeNumber).toList();
        var suppressed = protections.of(work, found);
        var guards = guarded.among(work, found);
        return numbers.stream()
                .map(people::get)
                .map(person -> {
                    var number = person.addresseeNumber();
                    var protection = suppressed.getOrDefault(number, Protection.NONE);
                    var isGuarded = guards.containsKey(number) || protection.isOfProtectedPerson();
                    return new Hit(
                            person,
                            protection,
                            isGuarded,
                            Clearance.of(work.operator(), isGuarded),
                            reasons.getOrDefault(number.value(), List.of()));
                })
                .toList();
    }

    private static Map<String, FoundPerson> people(UnitOfWork work, List<String> numbers) {
        return work
                .sql()
                .createQuery("select " + FoundPerson.ROWS.columns("v") + """
                         from resident_records.resident r
                        join resident_records.resident_version v using (municipality_code, addressee_number, version)
                        where r.addressee_number = any(:numbers)
                        """)
                .bindArray("numbers", String.class, numbers)
                .map(FoundPerson.ROWS)
                .stream()
                .collect(Collectors.toMap(person -> person.addresseeNumber().value(), Function.identity()));
    }
}
