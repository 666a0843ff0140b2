package jp.yakuba.platform.tenancy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.postgresql.util.PSQLException;

/**
 * One row in every table, made from nothing but the catalogue: values by type, and where a constraint refuses the row,
 * other values for the columns of that constraint, until it is taken. The row belongs to the municipality of the
 * transaction, whose default fills the first column.
 */
final class SampleRows {

    private static final int ATTEMPTS = 2000;
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'::text");

    private final Handle sql;
    private final Map<String, String> inserts = new LinkedHashMap<>();

    SampleRows(Handle sql) {
        this.sql = sql;
    }

    /** Fills the tables in whatever order their foreign keys allow; returns those for which no row could be made. */
    List<String> fill(List<String> tables) {
        var open = new ArrayList<>(tables);
        while (open.removeIf((Predicate<String>) this::fill)) {
            // What has a row now may be what another table refers to.
        }
        return open;
    }

    /** The statement that made the row of the table; its column list leaves the municipality to the default. */
    String insert(String table) {
        return Objects.requireNonNull(inserts.get(table));
    }

    private boolean fill(String table) {
        var columns = columns(table);
        var choice = new LinkedHashMap<String, Integer>();
        columns.keySet().forEach(column -> choice.put(column, 0));
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var insert = insert(table, columns, choice);
            var refusing = refusal(insert);
            if (refusing.isEmpty()) {
                inserts.put(table, insert);
                return true;
            }
            if (!next(columns, choice, columnsOf(table, refusing))) {
                return false;
            }
        }
        return false;
    }

    private static String insert(String table, Map<String, List<String>> columns, Map<String, Integer> choice) {
        var values = columns.entrySet().stream()
                .map(column -> column.getValue().get(choice.getOrDefault(column.getKey(), 0)))
                .toList();
        return columns.isEmpty()
                ? "insert into " + table + " default values"
                : "insert into %s (%s) values (%s)"
                        .formatted(table, String.join(", ", columns.keySet()), String.join(", ", values));
    }

    /** The constraint that refuses the row; empty if it was taken. */
    private String refusal(String insert) {
        sql.savepoint("attempt");
        try {
            sql.execute(insert);
            sql.releaseSavepoint("attempt");
            return "";
        } catch (UnableToExecuteStatementException refused) {
            sql.rollbackToSavepoint("attempt");
            if (refused.getCause() instanceof PSQLException cause
                    && cause.getServerErrorMessage() != null
                    && cause.getServerErrorMessage().getConstraint() != null) {
                return cause.getServerErrorMessage().getConstraint();
            }
            throw refused;
        }
    }

    /** Counts on, as an odometer does, over the columns of the refusing constraint. */
    private static boolean next(
            Map<String, List<String>> columns, Map<String, Integer> choice, List<String> constrained) {
        for (var column : constrained) {
            if (!columns.containsKey(column)) {
                continue;
            }
            var following = choice.getOrDefault(column, 0) + 1;
            if (following < columns.get(column).size()) {
                choice.put(column, following);
                return true;
            }
            choice.put(column, 0);
        }
        return false;
    }

    private List<String> columnsOf(String table, String constraint) {
        return sql.createQuery("""
                        select a.attname from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                        where c.conrelid = cast(:table as regclass) and c.conname = :constraint order by a.attnum""")
                .bind("table", table)
                .bind("constraint", constraint)
                .mapTo(String.class)
                .list();
    }

    /** The columns that need a value, with the values worth trying. */
    private Map<String, List<String>> columns(String table) {
        var columns = new LinkedHashMap<String, List<String>>();
        sql.createQuery("""
                        select a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
                            coalesce((select string_agg(pg_get_constraintdef(c.oid), ' ') from pg_constraint c
                                where c.conrelid = a.attrelid and c.contype = 'c' and a.attnum = any (c.conkey)), '')
                                as checks
                        from pg_attribute a
                        where a.attrelid = cast(:table as regclass) and a.attnum > 0 and not a.attisdropped
                            and a.attname <> 'municipality_code' and a.attidentity = '' and a.attgenerated = ''
                            and (a.attnotnull and not a.atthasdef or exists (select from pg_constraint k
                                where k.conrelid = a.attrelid and k.contype = 'p' and a.attnum = any (k.conkey)))
                        order by a.attnum""")
                .bind("table", table)
                .map((row, context) ->
                        Map.entry(row.getString("name"), candidates(row.getString("type"), row.getString("checks"))))
                .forEach(column -> columns.put(column.getKey(), column.getValue()));
        return columns;
    }

    private static List<String> candidates(String type, String checks) {
        if (type.endsWith("[]")) {
            return List.of("'{}'");
        }
        var plain = type.replaceAll("\\(.*", "");
        return switch (plain) {
            case "text" -> texts(checks);
            case "smallint", "integer", "bigint", "numeric", "double precision" -> List.of("1", "0");
            case "boolean" -> List.of("false", "true");
            case "bytea" -> List.of("decode(repeat('00', 32), 'hex')", "''");
            case "uuid" -> List.of("'00000000-0000-0000-0000-000000000001'");
            case "jsonb" -> List.of("'{}'");
            case "date", "timestamp with time zone" -> List.of("'2026-01-01'");
            case "daterange" -> List.of("'[2026-01-01,2026-02-01)'");
            default -> throw new IllegalStateException("No sample value for a column of type " + type);
        };
    }

    private static List<String> texts(String checks) {
        var named = LITERAL.matcher(checks).results().map(literal -> literal.group(1));
        return Stream.concat(named, Stream.of("a1", "1", "", "0".repeat(6), "0".repeat(7), "0".repeat(64)))
                .map(text -> "'" + text + "'")
                .distinct()
                .toList();
    }
}
