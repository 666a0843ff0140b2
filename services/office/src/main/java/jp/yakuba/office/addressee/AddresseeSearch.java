package jp.yakuba.office.addressee;

import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.search.HitCount;
import jp.yakuba.office.search.Matched;
import jp.yakuba.office.search.PeopleQuery;
import jp.yakuba.office.search.Reasons;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Finds people among those whom a business keeps. */
public final class AddresseeSearch {

    private final Addressees kept;

    public AddresseeSearch(Addressees kept) {
        this.kept = kept;
    }

    /**
     * Who was found.
     *
     * @param count how many there are altogether
     */
    public record Result(Page<Hit> page, HitCount count) {}

    /**
     * Somebody who was found.
     *
     * @param matched why, one reason for each name among the criteria
     */
    public record Hit(KeptAddressee person, List<Matched> matched) {}

    /** One page of those who meet the criteria; refuses criteria that make no sense. */
    public Result search(UnitOfWork work, AddresseeCriteria criteria, PageRequest request) {
        Refusal.ifErrors(criteria.check());
        var question = new AddresseeQuestion(kept.schema(), work.municipality(), criteria);
        var found = new PeopleQuery(question).find(work, request);
        var numbers = found.numbers().items();
        var reasons = Reasons.of(work, question, numbers);
        var people = kept.of(work, numbers.stream().map(AddresseeNumber::new).toList());
        var hits = found.numbers().map(number -> {
            var person = people.get(new AddresseeNumber(number));
            if (person == null) {
                throw new IllegalStateException("Somebody was found who is not kept");
            }
            return new Hit(person, reasons.getOrDefault(number, List.of()));
        });
        return new Result(hits, found.count());
    }
}
