package jp.yakuba.testdata.lists;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A list of {@code /synthetic-town}: a CSV file with a header. */
public final class ListFile {

    private ListFile() {}

    /** The rows of {@code <name>.csv}, in the order of the file. */
    public static <T> List<T> read(String name, Function<NamedCsvRecord, T> row) {
        return readResource("/synthetic-town/" + name + ".csv", row);
    }

    /** The rows of a CSV file on the class path. */
    public static <T> List<T> readResource(String path, Function<NamedCsvRecord, T> row) {
        try (InputStream in = Objects.requireNonNull(ListFile.class.getResourceAsStream(path), path);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
