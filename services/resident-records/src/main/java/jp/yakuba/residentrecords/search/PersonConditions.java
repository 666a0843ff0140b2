package jp.yakuba.residentrecords.search;

import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.foundation.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What the newest version of a person must say, as SQL on a row {@code p} of {@code searchable_person}. What every row of
 * the search says is asked of the one that the search begins with.
 */
final class PersonConditions {

    private static final int WIDEST_NUMBER = 15;

    private PersonConditions() {}

    static void add(SearchCriteria criteria, String row, SearchSql sql) {
        switch (criteria.whose()) {
            case CURRENT -> sql.where(row + ".state = '1'");
            case DELETED -> sql.where(row + ".state <> '1'");
            case ALL -> {}
        }
        birth(criteria, row, sql);
        code("p.sex", criteria.sex(), sql);
        code("p.deletion_reason", criteria.deletionReason(), sql);
        equal("p.relationship", PersonRow.relationship(criteria.relationship()), sql);
        numbers(criteria, row, sql);
        if (!criteria.blank().isEmpty()) {
            var codes = criteria.blank().stream().map(BlankItem::code).toList();
            sql.where("p.blanks @> cast(" + sql.bind(codes) + " as text[])");
        }
    }

    /** Names carry the birth date too, so that both narrow together. */
    private static void birth(SearchCriteria criteria, String row, SearchSql sql) {
        var birth = criteria.birth();
        if (birth == null) {
            return;
        }
        var named = TextCriterion.of(criteria).stream().anyMatch(TextCriterion::isOfName);
        var column = (named ? row : "p") + ".birth";
        if (birth.ofAnyYear()) {
            sql.where("right(" + column + ", 5) = "
                    + sql.bind(birth.first().toString().substring(5)));
        } else {
            sql.where(column + " between " + sql.bind(birth.first().toString()) + " and "
                    + sql.bind(birth.last().toString()));
        }
    }

    private static void numbers(SearchCriteria criteria, String row, SearchSql sql) {
        var addressee = criteria.addresseeNumber();
        if (addressee != null) {
            sql.where(row + ".addressee_number = any(" + sql.bind(padded(addressee.value())) + ")");
        }
        var household = criteria.householdNumber();
        if (household != null) {
            sql.where(row + ".household_number = any(" + sql.bind(padded(household.value())) + ")");
        }
        var code = criteria.residentRecordCode();
        equal("p.resident_record_code", code == null ? null : code.value(), sql);
        var card = criteria.cardNumber();
        equal("p.card_number", card == null ? null : card.value(), sql);
    }

    /** Numbers are written with zeros in front or without: 123 finds 0000000123. */
    private static List<String> padded(String number) {
        return IntStream.rangeClosed(number.length(), WIDEST_NUMBER)
                .mapToObj(width -> "0".repeat(width - number.length()) + number)
                .toList();
    }

    private static void code(String column, @Nullable Coded value, SearchSql sql) {
        equal(column, value == null ? null : value.code(), sql);
    }

    private static void equal(String column, @Nullable String value, SearchSql sql) {
        if (value != null) {
            sql.where(column + " = " + sql.bind(value));
        }
    }
}
