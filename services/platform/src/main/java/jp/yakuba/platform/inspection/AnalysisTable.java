package jp.yakuba.platform.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An analysis carried out.
 *
 * @param more whether there are more rows than are shown
 */
record AnalysisTable(Analysis analysis, List<Row> rows, boolean more) {

    AnalysisTable {
        rows = List.copyOf(rows);
    }

    /** Whether a column holds numbers. */
    public boolean numbers(int column) {
        return rows.getFirst().cells().get(column).number();
    }

    /** A value as shown; numbers stand at the right. */
    record Cell(String text, boolean number) {

        static Cell of(@Nullable Object value) {
            return switch (value) {
                case null -> new Cell("", false);
                case Number number -> new Cell("%,d".formatted(number.longValue()), true);
                case Timestamp moment -> new Cell(JapaneseTime.shortly(moment.toInstant()), false);
                default -> new Cell(value.toString(), false);
            };
        }
    }

    /** A line; {@code link} leads to the entries behind it and is empty if nothing does. */
    record Row(List<Cell> cells, String link) {

        static List<Cell> cells(ResultSet row, int columns) throws SQLException {
            var cells = new ArrayList<Cell>();
            for (int column = 1; column <= columns; column++) {
                cells.add(Cell.of(row.getObject(column)));
            }
            return cells;
        }

        public Cell first() {
            return cells.getFirst();
        }

        public List<Cell> others() {
            return cells.subList(1, cells.size());
        }
    }
}
