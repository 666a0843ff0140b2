package jp.yakuba.office.search;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.Rows;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * A table of the search: how its rows are written one by one and by the million.
 *
 * @param <R> its rows
 */
public final class IndexTable<R extends IndexRow> {

    private final String schema;
    private final String name;
    private final List<String> columns;
    private final String insert;
    private final String onConflict;
    private final String put;

    /** The last of the other columns is that of the version; a row of an older version changes nothing. */
    public IndexTable(String schema, String name, List<String> key, List<String> others) {
        this.schema = schema;
        this.name = name;
        this.columns = Stream.concat(key.stream(), others.stream()).toList();
        this.insert = "insert into " + schema + "." + name + " (" + String.join(", ", columns) + ") ";
        this.onConflict = " on conflict (municipality_code, " + String.join(", ", key) + ") do update set "
                + others.stream()
                        .map(column -> column + " = excluded." + column)
                        .collect(Collectors.joining(", "))
                + " where " + name + "." + others.getLast() + " < excluded." + others.getLast();
        this.put = insert + "values (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")" + onConflict;
    }

    /** Writes the rows of a movement. */
    public void put(UnitOfWork work, Collection<R> rows) {
        Rows.write(work, put, newestOfEach(rows), (statement, row) -> {
            var values = row.values();
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
        });
    }

    /**
     * Writes the rows of an import in one statement, each column as one array. Not by COPY, which row-level security does not
     * allow: a table to copy into, and from there over, costs more than it saves.
     */
    public void load(UnitOfWork work, Collection<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var values = newestOfEach(rows).stream().map(IndexRow::values).toList();
        var statement = work.sql().createUpdate(insert + selected(values.getFirst()) + onConflict);
        for (var i = 0; i < columns.size(); i++) {
            var column = i;
            statement.bind(columns.get(i), Listed.texts(values.stream().map(row -> text(row.get(column)))));
        }
        statement.execute();
    }

    /** The select over arrays of texts of such rows; what is no text becomes what it is. */
    private String selected(List<@Nullable Object> row) {
        return IntStream.range(0, columns.size())
                        .mapToObj(i -> typed(columns.get(i), row.get(i)))
                        .collect(Collectors.joining(", ", "select ", ""))
                + columns.stream().map(column -> ":" + column).collect(Collectors.joining(", ", " from unnest(", ")"))
                + columns.stream().collect(Collectors.joining(", ", " as loaded (", ")"));
    }

    private static String typed(String column, @Nullable Object value) {
        return switch (value) {
            case Integer _ -> "cast(" + column + " as integer)";
            case Integer[] _ -> "cast(" + column + " as integer[])";
            case Object[] _ -> "cast(" + column + " as text[])";
            case null, default -> column;
        };
    }

    /** A value as PostgreSQL reads it; the elements of an array are numbers and codes, which need no quotes. */
    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Object[] array -> Stream.of(array).map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
            default -> value.toString();
        };
    }

    /** Deletes the rows of the people behind one number up to another. */
    public void delete(UnitOfWork work, String behind, String last) {
        work.sql()
                .createUpdate("delete from " + schema + "." + name + """
                         where addressee_number > :behind and addressee_number <= :last
                        """)
                .bind("behind", behind)
                .bind("last", last)
                .execute();
    }

    /** One statement may touch a row once only: of equal rows the newest stays. */
    private Collection<R> newestOfEach(Collection<R> rows) {
        Map<Object, R> newest = new LinkedHashMap<>();
        rows.forEach(row -> newest.merge(row.identity(), row, (a, b) -> a.version() >= b.version() ? a : b));
        return newest.values();
    }
}
