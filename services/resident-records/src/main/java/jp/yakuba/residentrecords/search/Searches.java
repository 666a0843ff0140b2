package jp.yakuba.residentrecords.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.Stopped;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.protection.GuardedPeople;
import jp.yakuba.residentrecords.protection.Protection;
import jp.yakuba.residentrecords.protection.Protections;
import org.jdbi.v3.core.JdbiException;

/** Finds people. */
@ApplicationScoped
@Requirement("001/2.1.3")
class Searches {

    private static final Finding TOO_WIDE = Finding.error(
            RecordsError.SEARCH_TOO_WIDE,
            "",
            "検索に時間がかかりすぎるため、途中でやめました。",
            "フリガナに名も入れる、生年月日や住所を加える、部分一致をやめるなどして絞り込み、もう一度検索してください。");

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

    /** One page of those who meet the criteria, in the order of {@link HitOrder}. */
    SearchResult search(UnitOfWork work, SearchCriteria criteria, PageRequest request) {
        Refusal.ifErrors(CriteriaRules.check(criteria));
        requireRights(work, criteria);
        if (criteria.asksWhere()) {
            guarded.settle(work);
        }
        var question = question(work, criteria);
        var found = found(work, question, request);
        var count = found.isEmpty() ? new HitCount(0, false) : found.getFirst().count();
        var page = Page.of(found.stream().map(Found::number).toList(), request, Cursor::after);
        var hits = hits(work, question, page.items());
        log.searched(work, criteria, count);
        return new SearchResult(new Page<>(hits, page.next()), count);
    }

    private record Found(String number, HitCount count) {}

    private static List<Found> found(UnitOfWork work, Question question, PageRequest request) {
        preferIndexes(work, question);
        try {
            return question.page(request)
                    .query(work.sql())
                    .map((row, context) -> new Found(
                            row.getString("addressee_number"), HitCount.of(row.getInt("people"), row.getInt("names"))))
                    .list();
        } catch (JdbiException failure) {
            throw Stopped.caused(failure) ? new Refusal(ProblemType.VALIDATION_FAILED, TOO_WIDE) : failure;
        }
    }

    /**
     * The tables of the search are small and stay in memory: a page read out of order costs no more than one in order.
     * And fifty searches a second share the processors better than each would by itself. Names that begin with a text, or
     * are it, stand together in one index, whatever the text: the plan is always the same.
     */
    static void preferIndexes(UnitOfWork work, Question question) {
        work.sql().execute("set local random_page_cost = 1; set local max_parallel_workers_per_gather = 0");
        if (question.isOneRangeOfNames()) {
            work.planOnce();
            work.sql().execute("set local enable_bitmapscan = off");
        }
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
