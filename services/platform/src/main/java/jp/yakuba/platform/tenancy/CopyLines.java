package jp.yakuba.platform.tenancy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** One line of COPY in PostgreSQL's text format: columns between tabs, \\N for null. */
public final class CopyLines {

    private final StringBuilder lines = new StringBuilder();
    private boolean first = true;

    private CopyLines() {}

    /** Copies one line for each item into the table, given as {@code table (column, …)}. */
    public static <T> void into(UnitOfWork work, String target, List<T> items, BiConsumer<CopyLines, T> columns) {
        var copy = new CopyLines();
        for (var item : items) {
            copy.first = true;
            columns.accept(copy, item);
            copy.lines.append('\n');
        }
        try {
            work.sql()
                    .getConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + target + " from stdin", new StringReader(copy.lines.toString()));
        } catch (SQLException broken) {
            throw new IllegalStateException("COPY failed with state " + broken.getSQLState());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Adds the next column. */
    public CopyLines add(@Nullable Object value) {
        if (!first) {
            lines.append('\t');
        }
        first = false;
        if (value == null) {
            lines.append("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    /** Hardly any text has anything to escape: what stands between is appended as a whole. */
    private void escape(String text) {
        var from = 0;
        for (var i = 0; i < text.length(); i++) {
            var escaped =
                    switch (text.charAt(i)) {
                        case '\\' -> "\\\\";
                        case '\n' -> "\\n";
                        case '\r' -> "\\r";
                        case '\t' -> "\\t";
                        default -> "";
                    };
            if (!escaped.isEmpty()) {
                lines.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        lines.append(from == 0 ? text : text.substring(from));
    }
}
