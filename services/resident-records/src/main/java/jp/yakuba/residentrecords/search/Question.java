package jp.yakuba.residentrecords.search;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.residentrecords.protection.GuardedPeople;
import jp.yakuba.residentrecords.protection.Protection;
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
     * altogether. It begins with the names or addresses asked for; PostgreSQL leaves the person out where nothing is
     * asked that only the person's row says.
     */
    SearchSql page(PageRequest request) {
        var sql = new SearchSql();
        var asked = asked(sql);
        var row = asked.isEmpty() ? "p" : "n";
        conditions(asked, row, sql);
        var behind = request.cursor(1)
                .map(cursor -> "where f.ordering > (select ordering from resident_records.searchable_person"
                        + " where addressee_number = " + sql.bind(cursor.keys().getFirst()) + ")");
        return sql.select("""
                select f.addressee_number, f.counted from (
                    select d.ordering, d.addressee_number, count(*) over () as counted from (
                        select distinct %1$s.ordering, %1$s.addressee_number from %2$s
                        where {conditions}) d) f
                %3$s
                order by f.ordering limit %4$s
                """.formatted(row, source(asked), behind.orElse(""), sql.bind(request.fetch())));
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
        if (criteria.asksWhere() && !operator.may(Protection.SEE_ADDRESS)) {
            sql.where(row + ".addressee_number not in (" + GuardedPeople.NUMBERS + ")");
        }
    }

    NameCondition name(TextCriterion text, SearchSql sql) {
        return NameCondition.of(text, criteria, town.municipality(), sql);
    }
}
