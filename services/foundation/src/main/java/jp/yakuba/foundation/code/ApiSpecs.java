package jp.yakuba.foundation.code;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The files of {@code api-specs}, as they lie on the class path. A file that is missing is an error of the build.
 *
 * <p>Of the code lists, a file of the same name in the directory {@code yakuba.code-lists} (a system property, or {@code
 * YAKUBA_CODE_LISTS} in the environment) is read instead: so that a new era or the holidays of a year are there after a
 * restart, and no program is built for them.
 */
public final class ApiSpecs {

    private static final String CODE_LISTS = "code-lists/";

    private ApiSpecs() {}

    /**
     * Gives each row of a CSV file with a header to a consumer, for example of {@code code-lists/era.csv}.
     *
     * @throws IllegalStateException if the consumer cannot use a row; it names file and line
     */
    public static void eachRow(String path, Consumer<NamedCsvRecord> row) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(open(path))) {
            rows.forEach(record -> accept(path, record, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accept(String path, NamedCsvRecord record, Consumer<NamedCsvRecord> row) {
        try {
            row.accept(record);
        } catch (RuntimeException unusable) {
            throw new IllegalStateException(
                    path + ", line " + record.getStartingLineNumber() + ": " + unusable.getMessage(), unusable);
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

    /** Where code lists of one's own lie, if there are any. */
    public static Optional<Path> ownCodeLists() {
        return Optional.ofNullable(System.getProperty("yakuba.code-lists"))
                .or(() -> Optional.ofNullable(System.getenv("YAKUBA_CODE_LISTS")))
                .filter(directory -> !directory.isBlank())
                .map(Path::of);
    }

    private static BufferedReader open(String path) throws IOException {
        var own = own(path);
        if (own.isPresent()) {
            return withoutMark(Files.newBufferedReader(own.get()));
        }
        var file = ApiSpecs.class.getResourceAsStream("/api-specs/" + path);
        if (file == null) {
            throw new IllegalStateException("no file api-specs/" + path);
        }
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
    }

    /** A spreadsheet puts a mark of the order of bytes before the first name. */
    private static BufferedReader withoutMark(BufferedReader file) throws IOException {
        file.mark(1);
        if (file.read() != '\uFEFF') {
            file.reset();
        }
        return file;
    }

    private static Optional<Path> own(String path) throws IOException {
        var lists = ownCodeLists();
        if (lists.isEmpty() || !path.startsWith(CODE_LISTS)) {
            return Optional.empty();
        }
        if (!lists.filter(Files::isDirectory).isPresent()) {
            throw new IOException("no directory of code lists: " + lists.get());
        }
        return lists.map(directory -> directory.resolve(path.substring(CODE_LISTS.length())))
                .filter(Files::exists);
    }
}
