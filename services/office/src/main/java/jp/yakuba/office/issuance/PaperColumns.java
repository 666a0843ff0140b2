package jp.yakuba.office.issuance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** A row of the history, column by column. */
public final class PaperColumns {

    private record Column(
            String name, String type, @Nullable Object value) {}

    private final List<Column> columns = new ArrayList<>();

    PaperColumns() {}

    /** A text. */
    public PaperColumns text(String name, @Nullable String value) {
        return put(name, "text", value);
    }

    /** Texts in their order. */
    public PaperColumns texts(String name, List<String> values) {
        return put(name, "text[]", values.toArray(String[]::new));
    }

    /** JSON. */
    public PaperColumns json(String name, String json) {
        return put(name, "jsonb", json);
    }

    /** Yes or no. */
    public PaperColumns flag(String name, boolean value) {
        return put(name, "boolean", value);
    }

    /** An id. */
    public PaperColumns id(String name, @Nullable Id value) {
        return put(name, "uuid", value == null ? null : value.toString());
    }

    /** A number, or none. */
    public PaperColumns number(String name, @Nullable Integer value) {
        return put(name, "integer", value);
    }

    PaperColumns day(String name, LocalDate value) {
        return put(name, "date", value);
    }

    PaperColumns instant(String name, Instant value) {
        return put(name, "timestamptz", value);
    }

    private PaperColumns put(String name, String type, @Nullable Object value) {
        columns.add(new Column(name, type, value));
        return this;
    }

    void insert(UnitOfWork work, String table) {
        var values = columns.stream().map(column -> "cast(:%s as %s)".formatted(column.name(), column.type()));
        var insert = work.sql()
                .createUpdate("insert into %s (%s) values (%s)"
                        .formatted(table, joined(columns.stream().map(Column::name)), joined(values)));
        columns.forEach(column -> insert.bind(column.name(), column.value()));
        insert.execute();
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
