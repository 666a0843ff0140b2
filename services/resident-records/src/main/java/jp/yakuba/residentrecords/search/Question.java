package jp.yakuba.residentrecords.search;

import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.Operator;
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

    /** All conditions on a row {@code p} of {@code searchable_person}. */
    SearchSql conditions() {
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
            sql.where("not " + Protections.isProtected("p.addressee_number"));
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
