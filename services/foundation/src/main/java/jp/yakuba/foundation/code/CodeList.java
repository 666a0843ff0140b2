package jp.yakuba.foundation.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;

/**
 * A code list of {@code api-specs/code-lists}: codes and names in the order of the file, with the further columns of
 * each row. Read once and kept.
 */
public final class CodeList {

    private static final Map<String, CodeList> LOADED = new ConcurrentHashMap<>();

    private final String name;
    private final Map<String, Row> rows;

    private CodeList(String name, Map<String, Row> rows) {
        this.name = name;
        this.rows = rows;
    }

    /** One row: its columns by the names of the header. */
    public record Row(Map<String, String> columns) {
        /** The code. */
        public String code() {
            return text("code");
        }

        /** The name a reader sees. */
        public String name() {
            return text("name");
        }

        /** A column that must be there; empty when the cell is empty. */
        public String text(String column) {
            String text = columns.get(column);
            if (text == null) {
                throw new IllegalStateException("no column " + column);
            }
            return text;
        }

        /** A column that has something in it. */
        public Optional<String> optional(String column) {
            return Optional.ofNullable(columns.get(column)).filter(text -> !text.isEmpty());
        }
    }

    /** The list of the file {@code <name>.csv}. */
    public static CodeList load(String name) {
        return LOADED.computeIfAbsent(name, CodeList::read);
    }

    private static CodeList read(String name) {
        Map<String, Row> rows = new LinkedHashMap<>();
        ApiSpecs.eachRow("code-lists/" + name + ".csv", record -> {
            Row row = new Row(Map.copyOf(record.getFieldsAsMap()));
            if (rows.put(row.code(), row) != null) {
                throw new IllegalStateException(name + " has a code twice: " + row.code());
            }
        });
        return new CodeList(name, rows);
    }

    /** The codes in the order of the file. */
    public List<String> codes() {
        return List.copyOf(rows.keySet());
    }

    /** The rows in the order of the file. */
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** Whether the list has the code. */
    public boolean has(String code) {
        return rows.containsKey(code);
    }

    /** The row of a code. */
    public Optional<Row> row(String code) {
        return Optional.ofNullable(rows.get(code));
    }

    /** The name of a code. */
    public String name(String code) {
        return row(code).orElseThrow(this::unknown).name();
    }

    /** The code itself, if the list has it. */
    public String require(String code) {
        return row(code).orElseThrow(this::unknown).code();
    }

    private RejectedValue unknown() {
        return new RejectedValue(FoundationError.CODE_UNKNOWN, "コード一覧にないコードです。", "コード一覧（" + name + "）にあるコードを指定してください。");
    }
}
