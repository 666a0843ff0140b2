package jp.yakuba.residentrecords.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.access.Permission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.residentrecords.protection.Protection;
import jp.yakuba.residentrecords.protection.Protections;

/** Finds people. */
@ApplicationScoped
@Requirement("001/2.1.3")
class Searches {

    private static final Permission SEE_CODE = new Permission("item.resident-record-code");

    private final Protections protections;
    private final IndividualNumbers individualNumbers;
    private final SearchLog log;

    Searches(Protections protections, IndividualNumbers individualNumbers, SearchLog log) {
        this.protections = protections;
        this.individualNumbers = individualNumbers;
        this.log = log;
    }

    /** One page of those who meet the criteria, in the order of reading, birth and number. */
    SearchResult search(UnitOfWork work, SearchCriteria criteria, PageRequest request) {
        Refusal.ifErrors(CriteriaRules.check(criteria));
        requireRights(work, criteria);
        var question = question(work, criteria);
        var numbers = numbers(work, question, request);
        var count = request.cursor(1).isEmpty() && numbers.size() <= request.limit()
                ? HitCount.of(numbers.size())
                : count(work, question);
        var page = Page.of(numbers, request, Cursor::after);
        var hits = hits(work, question, page.items());
        log.searched(work, criteria, count);
        return new SearchResult(new Page<>(hits, page.next()), count);
    }

    private static void requireRights(UnitOfWork work, SearchCriteria criteria) {
        var operator = work.operator();
        if ((criteria.individualNumber() != null && !operator.may(IndividualNumbers.SEE))
                || (criteria.residentRecordCode() != null && !operator.may(SEE_CODE))) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
    }

    private Question question(UnitOfWork work, SearchCriteria criteria) {
        var number = criteria.individualNumber();
        return new Question(
                criteria, work.operator(), Town.of(work), number == null ? null : individualNumbers.find(work, number));
    }

    private static List<String> numbers(UnitOfWork work, Question question, PageRequest request) {
        var sql = question.conditions();
        request.cursor(1)
                .ifPresent(
                        cursor -> sql.where("""
                (p.sort_key, p.birth, p.addressee_number) >
                  (select last.sort_key, last.birth, last.addressee_number
                   from resident_records.searchable_person last where last.addressee_number = %s)""".formatted(sql.bind(cursor.keys().getFirst()))));
        var limit = sql.bind(request.fetch());
        return sql.query(work.sql(), """
                        select p.addressee_number from resident_records.searchable_person p
                        where %s
                        order by p.sort_key, p.birth, p.addressee_number limit %s
                        """.formatted(sql.conditions(), limit))
                .mapTo(String.class)
                .list();
    }

    private static HitCount count(UnitOfWork work, Question question) {
        var sql = question.conditions();
        var limit = sql.bind(HitCount.MOST + 1);
        return HitCount.of(sql.query(work.sql(), """
                        select count(*) from (
                            select from resident_records.searchable_person p where %s limit %s) counted
                        """.formatted(sql.conditions(), limit))
                .mapTo(Integer.class)
                .one());
    }

    private List<Hit> hits(UnitOfWork work, Question question, List<String> numbers) {
        var reasons = Reasons.of(work, question, numbers);
        var people = people(work, numbers);
        var suppressed = protections.of(
                work, people.values().stream().map(FoundPerson::addresseeNumber).toList());
        return numbers.stream()
                .map(people::get)
                .map(person -> {
                    var protection = suppressed.getOrDefault(person.addresseeNumber(), Protection.NONE);
                    var matched = reasons.getOrDefault(person.addresseeNumber().value(), List.of());
                    return new Hit(person, protection, protection.hidesAddressFrom(work.operator()), matched);
                })
                .toList();
    }

    private static Map<String, FoundPerson> people(UnitOfWork work, List<String> numbers) {
        return work
                .sql()
                .createQuery("select " + FoundPerson.ROWS.columns("v") + """
                         from resident_records.resident r
                        join resident_records.resident_version v using (municipality_code, addressee_number, version)
                        where r.municipality_code = :municipality and r.addressee_number = any(:numbers)
                        """)
                .bind("municipality", work.municipality().value())
                .bindArray("numbers", String.class, numbers)
                .map(FoundPerson.ROWS)
                .stream()
                .collect(Collectors.toMap(person -> person.addresseeNumber().value(), Function.identity()));
    }
}
