package jp.yakuba.office.search;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.platform.tenancy.CopyLines;
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

    /** Writes the rows of an import: COPY into a table of the transaction, and from there in one statement. */
    public void load(UnitOfWork work, Collection<R> rows) {
        var staging = "loading_" + schema + "_" + name;
        var list = String.join(", ", columns);
        work.sql()
                .execute("create temporary table if not exists " + staging + " (like " + schema + "." + name
                        + " including defaults) on commit drop");
        CopyLines.into(work, staging + " (" + list + ")", List.copyOf(newestOfEach(rows)), (line, row) -> row.values()
                .forEach(value -> line.add(copied(value))));
        work.sql().execute(insert + "select " + list + " from " + staging + onConflict);
        work.sql().execute("truncate " + staging);
    }

    /** An array as COPY reads it; the elements are numbers and codes, which need no quotes. */
    private static @Nullable Object copied(@Nullable Object value) {
        if (!(value instanceof Object[] array)) {
            return value;
        }
        var elements = new StringJoiner(",", "{", "}");
        for (var element : array) {
            elements.add(String.valueOf(element));
        }
        return elements;
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
