package jp.yakuba.foundation.code;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** The files of {@code api-specs}, as they lie on the class path. A file that is missing is an error of the build. */
public final class ApiSpecs {

    private ApiSpecs() {}

    /** Gives each row of a CSV file with a header to a consumer, for example of {@code code-lists/era.csv}. */
    public static void eachRow(String path, Consumer<NamedCsvRecord> row) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(open(path))) {
            rows.forEach(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a text file. */
    public static List<String> lines(String path) {
        try (BufferedReader reader = open(path)) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(String path) {
        InputStream file = ApiSpecs.class.getResourceAsStream("/api-specs/" + path);
        if (file == null) {
            throw new IllegalStateException("no file api-specs/" + path);
        }
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
}
