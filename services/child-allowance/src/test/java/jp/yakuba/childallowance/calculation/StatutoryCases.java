package jp.yakuba.childallowance.calculation;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The tables of {@code test-data/statutory/027-*.csv}, whose first lines say how they were derived. */
public final class StatutoryCases {

    private StatutoryCases() {}

    /** The rows of a table. */
    public static List<Row> of(String table) {
        var file = Objects.requireNonNull(StatutoryCases.class.getResourceAsStream("/statutory/" + table + ".csv"));
        try (var rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(Row::new).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One case; it is called by its place and what it says. */
    public record Row(NamedCsvRecord csv) {

        public String text(String column) {
            return csv.getField(column);
        }

        public long number(String column) {
            return Long.parseLong(text(column));
        }

        /** The parts of a cell, such as several children. */
        public Stream<String> parts(String column) {
            return text(column).isEmpty() ? Stream.of() : Stream.of(text(column).split(";"));
        }

        @Override
        public String toString() {
            return csv.getStartingLineNumber() + ": " + String.join(" ", csv.getFields());
        }
    }
}
