package jp.yakuba.residentrecords.search;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.residentrecords.protection.GuardedPeople;
import org.jspecify.annotations.Nullable;

/**
 * Criteria with everything that is needed to answer them.
 *
 * @param town the municipality by name
 * @param ofIndividualNumber the people whose 個人番号 it is; null if none was given
 */
record Question(
        SearchCriteria criteria,
        Operator operator,
        Town town,
        @Nullable List<AddresseeNumber> ofIndividualNumber) {

    /** A condition on one of the names or addresses that a person has or had. */
    private record Asked(String view, String test) {}

    /**
     * The query for the numbers of a page's people and of one more, in their order, each with how many there are
     * altogether, as far as anybody counts. It begins with the names or addresses asked for; PostgreSQL leaves the person
     * out where nothing is asked that only the person's row says. A person who is found by several names stands where the
     * first of them does.
     */
    SearchSql page(PageRequest request) {
        var sql = new SearchSql();
        var asked = asked(sql);
        var row = asked.isEmpty() ? "p" : "n";
        var order = HitOrder.of(criteria);
        var source = source(asked);
        conditions(asked, row, sql);
        return sql.select("""
                with counted as materialized (
                    select count(*) as names, count(distinct c.addressee_number) as people from (
                        select %1$s.addressee_number from %2$s where {conditions} limit %3$d) c)
                select e.addressee_number, (select people from counted) as people, (select names from counted) as names
                from (select %1$s.addressee_number, %4$s from %2$s where {conditions}%5$s order by %6$s) e
                where %7$s
                order by %8$s limit %9$s
                """.formatted(
                        row,
                        source,
                        HitCount.MOST_NAMES,
                        order.named(),
                        behind(request, order, row, source, asked, sql),
                        order.list(),
                        firstOfPerson(order, source, asked),
                        order.ofNamed(),
                        sql.bind(request.fetch())));
    }

    /** Whether all that is found stands together among the names, in the order of their index. */
    boolean isOneRangeOfNames() {
        var texts = TextCriterion.of(criteria);
        return texts.size() == 1
                && texts.getFirst().isOfName()
                && texts.getFirst().match() != Match.PARTIAL
                && !criteria.asksForAddress()
                && !criteria.namesSomebody();
    }

    private static String behind(
            PageRequest request, HitOrder order, String row, String source, List<Asked> asked, SearchSql sql) {
        var test = asked.isEmpty() ? "" : " and " + asked.getFirst().test();
        return request.cursor(1)
                .map(cursor ->
                        " and (%1$s) > (select %1$s from %2$s where %3$s.addressee_number = %4$s%5$s order by %1$s limit 1)"
                                .formatted(
                                        order.list(),
                                        source,
                                        row,
                                        sql.bind(cursor.keys().getFirst()),
                                        test))
                .orElse("");
    }

    /** Counted, not "exists": a join could not stop at the end of the page. */
    private static String firstOfPerson(HitOrder order, String source, List<Asked> asked) {
        return asked.isEmpty()
                ? "true"
                : "(select count(*) from %s where n.addressee_number = e.addressee_number and %s and %s) = 0"
                        .formatted(source, asked.getFirst().test(), order.beforeNamed());
    }

    private static String source(List<Asked> asked) {
        return asked.isEmpty()
                ? "resident_records.searchable_person p"
                : "resident_records." + asked.getFirst().view() + " n"
                        + " left join resident_records.searchable_person p on p.addressee_number = n.addressee_number";
    }

    private List<Asked> asked(SearchSql sql) {
        var asked = new ArrayList<Asked>();
        for (var text : TextCriterion.of(criteria)) {
            if (text.isOfName()) {
                asked.add(asked("searchable_name", name(text, sql).test()));
            }
        }
        if (criteria.asksForAddress()) {
            asked.add(asked(
                    "searchable_address",
                    AddressCondition.of(criteria, town, sql).test()));
        }
        return asked;
    }

    private Asked asked(String view, String test) {
        return new Asked(view, test + (criteria.currentOnly() ? " and n.last_version = p.version" : ""));
    }

    private void conditions(List<Asked> asked, String row, SearchSql sql) {
        asked.stream().limit(1).forEach(first -> sql.where(first.test()));
        asked.stream()
                .skip(1)
                .forEach(other -> sql.where("exists (select from resident_records." + other.view()
                        + " n where n.addressee_number = p.addressee_number and " + other.test() + ")"));
        PersonConditions.add(criteria, row, sql);
        if (ofIndividualNumber != null) {
            var numbers =
                    ofIndividualNumber.stream().map(AddresseeNumber::value).toList();
            sql.where(row + ".addressee_number = any(" + sql.bind(numbers) + ")");
        }
        if (criteria.asksWhere() && !operator.may(PlatformPermission.ITEM_PROTECTED_ADDRESS)) {
            sql.where(row + ".addressee_number not in (" + GuardedPeople.NUMBERS + ")");
        }
    }

    NameCondition name(TextCriterion text, SearchSql sql) {
        return NameCondition.of(text, criteria, town.municipality(), sql);
    }
}
