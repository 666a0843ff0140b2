package jp.yakuba.residentrecords.search;

import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.residentrecords.protection.Protection;
import jp.yakuba.residentrecords.protection.Protections;
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

    /**
     * The query for the numbers of a page's people and of one more, in the order of reading, birth and number, each with
     * how many there are altogether.
     */
    SearchSql page(PageRequest request) {
        var sql = conditions();
        var from = request.cursor(1)
                .map(cursor -> """
                where (f.sort_key, f.birth, f.addressee_number) >
                    (select sort_key, birth, addressee_number
                     from resident_records.searchable_person where addressee_number = %s)""".formatted(sql.bind(cursor.keys().getFirst())));
        return sql.select("""
                select f.addressee_number, f.counted from (
                    select p.addressee_number, p.sort_key, p.birth, count(*) over () as counted
                    from resident_records.searchable_person p
                    where {conditions}) f
                %s
                order by f.sort_key, f.birth, f.addressee_number limit %s""".formatted(from.orElse(""), sql.bind(request.fetch())));
    }

    /** All conditions on a row {@code p} of {@code searchable_person}. */
    private SearchSql conditions() {
        var sql = new SearchSql();
        PersonConditions.add(criteria, sql);
        if (ofIndividualNumber != null) {
            var numbers =
                    ofIndividualNumber.stream().map(AddresseeNumber::value).toList();
            sql.where("p.addressee_number = any(" + sql.bind(numbers) + ")");
        }
        for (var text : TextCriterion.of(criteria)) {
            if (text.isOfName()) {
                sql.where(has("searchable_name", name(text, sql).test()));
            }
        }
        if (criteria.asksForAddress()) {
            sql.where(has(
                    "searchable_address",
                    AddressCondition.of(criteria, town, sql).test()));
        }
        if (criteria.asksWhere() && !operator.may(Protection.SEE_ADDRESS)) {
            sql.where("p.household_number not in (" + Protections.PROTECTED_HOUSEHOLDS + ")");
        }
        return sql;
    }

    NameCondition name(TextCriterion text, SearchSql sql) {
        return NameCondition.of(text, criteria, town.municipality(), sql);
    }

    private String has(String view, String test) {
        return "exists (select from resident_records.%s n where n.addressee_number = p.addressee_number and %s%s)"
                .formatted(view, test, criteria.currentOnly() ? " and n.last_version = p.version" : "");
    }
}
