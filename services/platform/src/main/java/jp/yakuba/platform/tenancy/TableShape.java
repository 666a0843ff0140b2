package jp.yakuba.platform.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.foundation.shape.Leaf;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Source;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * A record as rows of one table, column by leaf. Values travel as text and PostgreSQL reads them as the column's type, so
 * the record's shape is the only description there is.
 */
public final class TableShape<R extends Record> implements RowMapper<R> {

    private final RecordShape<R> shape;
    private final String table;
    private final List<Leaf> leaves;
    private final IdentityHashMap<Leaf, Integer> positions = new IdentityHashMap<>();
    private final Map<String, String> selected = new ConcurrentHashMap<>();
    private final Map<String, String> inserts = new ConcurrentHashMap<>();

    public TableShape(RecordShape<R> shape, String table) {
        this.shape = shape;
        this.table = table;
        this.leaves = shape.leaves();
        leaves.forEach(leaf -> positions.put(leaf, positions.size()));
    }

    /**
     * The columns for a select list, each behind the alias: {@code v.addressee_number, v.version, …}. They come first in
     * the list, because a row's values are read by their places: a row of the register has too many to look for each.
     */
    public String columns(String alias) {
        return selected.computeIfAbsent(alias, unread -> leaves.stream()
                .map(leaf -> unread + "." + leaf.column())
                .collect(Collectors.joining(", ")));
    }

    /** Inserts the records; the further column names the same thing in every row. */
    public void insert(UnitOfWork work, List<R> records, String furtherColumn, @Nullable Id further) {
        var named = Id.bare(further);
        Rows.write(work, inserts.computeIfAbsent(furtherColumn, this::insertWith), records, (statement, item) -> {
            var texts = new ArrayList<@Nullable String>(leaves.size());
            shape.visit(item, (leaf, text) -> texts.add(text));
            for (var i = 0; i < texts.size(); i++) {
                // Of no type of its own: PostgreSQL takes that of the column.
                statement.setObject(i + 1, texts.get(i), Types.OTHER);
            }
            statement.setObject(texts.size() + 1, named);
        });
    }

    private String insertWith(String furtherColumn) {
        return "insert into " + table + " (" + names() + ", " + furtherColumn + ") values ("
                + "?, ".repeat(leaves.size()) + "?)";
    }

    private String names() {
        return leaves.stream().map(Leaf::column).collect(Collectors.joining(", "));
    }

    /**
     * Inserts many records fast. COPY does not go into a table under row-level security, so the rows pass through a
     * temporary one.
     */
    public void copy(UnitOfWork work, List<R> records) {
        var temporary = "copy_" + table.replace('.', '_');
        work.sql()
                .execute("create temp table if not exists %s (like %s including defaults) on commit drop"
                        .formatted(temporary, table));
        CopyLines.into(
                work,
                temporary + " (" + names() + ")",
                records,
                (line, item) -> shape.visit(item, (leaf, text) -> line.add(text)));
        work.sql().execute("insert into %s select * from %s".formatted(table, temporary));
        work.sql().execute("truncate " + temporary);
    }

    @Override
    public R map(ResultSet row, StatementContext context) throws SQLException {
        // Each is asked for more than once: whether a part is there at all, and what it is.
        var texts = new String[leaves.size()];
        for (var i = 0; i < texts.length; i++) {
            texts[i] = row.getString(i + 1);
        }
        Source source = leaf -> texts[position(leaf)];
        return shape.bind(source).orThrow();
    }

    private int position(Leaf leaf) {
        var position = positions.get(leaf);
        if (position == null) {
            throw new IllegalStateException("No column " + leaf.column());
        }
        return position;
    }
}
