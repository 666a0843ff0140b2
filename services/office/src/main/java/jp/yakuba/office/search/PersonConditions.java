package jp.yakuba.office.search;

import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.foundation.code.Coded;
import org.jspecify.annotations.Nullable;

/** What the newest version of a person must say, as SQL on a row of {@code searchable_person} or on one that says the same. */
public final class PersonConditions {

    private static final int WIDEST_NUMBER = 15;

    private PersonConditions() {}

    /** Whose records are looked through; a resident's state (住民状態) is 1. */
    public static void scope(Scope scope, String row, SearchSql sql) {
        switch (scope) {
            case CURRENT -> sql.where(row + ".state = '1'");
            case DELETED -> sql.where(row + ".state <> '1'");
            case ALL -> {}
        }
    }

    /** Names carry the birth date too, so that both narrow together. */
    public static void birth(Sought sought, String row, SearchSql sql) {
        var birth = sought.birth();
        if (birth == null) {
            return;
        }
        var column = (sought.names().isEmpty() ? "p" : row) + ".birth";
        if (birth.ofAnyYear()) {
            sql.where("right(" + column + ", 5) = "
                    + sql.bind(birth.first().toString().substring(5)));
        } else {
            sql.where(column + " between " + sql.bind(birth.first().toString()) + " and "
                    + sql.bind(birth.last().toString()));
        }
    }

    /** A number, written with zeros in front or without: 123 finds 0000000123. */
    public static void number(String column, @Nullable String number, SearchSql sql) {
        if (number != null) {
            sql.where(column + " = any(" + sql.bind(padded(number)) + ")");
        }
    }

    private static List<String> padded(String number) {
        return IntStream.rangeClosed(number.length(), WIDEST_NUMBER)
                .mapToObj(width -> "0".repeat(width - number.length()) + number)
                .toList();
    }

    /** A code; nothing is asked where it is null. */
    public static void code(String column, @Nullable Coded value, SearchSql sql) {
        equal(column, value == null ? null : value.code(), sql);
    }

    /** A value; nothing is asked where it is null. */
    public static void equal(String column, @Nullable String value, SearchSql sql) {
        if (value != null) {
            sql.where(column + " = " + sql.bind(value));
        }
    }
}
