package jp.yakuba.testdata;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a town, read back. Each size is made once for all tests. */
final class TownFiles {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private static final Map<Integer, TownFiles> MADE = new ConcurrentHashMap<>();

    private final List<NamedCsvRecord> rows;
    private final List<NamedCsvRecord> protections;
    private final List<String> stock;
    private final Map<String, List<NamedCsvRecord>> people;

    private TownFiles(Path directory) {
        rows = read(directory.resolve("residents.csv"));
        protections = read(directory.resolve("protection-measures.csv"));
        stock = read(directory.resolve("resident-record-codes.csv")).stream()
                .map(row -> row.getField("住民票コード"))
                .toList();
        people = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("宛名番号"), LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    static TownFiles ofSize(int residents) {
        return MADE.computeIfAbsent(residents, TownFiles::make);
    }

    private static TownFiles make(int residents) {
        try {
            Path directory = Files.createTempDirectory("town");
            try {
                SyntheticTown.write(new TownPlan(residents, 1, AS_OF), directory);
                return new TownFiles(directory);
            } finally {
                delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static List<NamedCsvRecord> read(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every version of every person. */
    List<NamedCsvRecord> rows() {
        return rows;
    }

    /** The versions of each person, oldest first. */
    Map<String, List<NamedCsvRecord>> people() {
        return people;
    }

    /** The newest version of each person. */
    Stream<NamedCsvRecord> newest() {
        return people.values().stream().map(List::getLast);
    }

    /** The newest versions of those who live in the town. */
    Stream<NamedCsvRecord> residents() {
        return newest().filter(row -> row.getField("住民状態").equals("1"));
    }

    /** The residents by household. */
    Map<String, List<NamedCsvRecord>> households() {
        return residents().collect(Collectors.groupingBy(row -> row.getField("世帯番号")));
    }

    List<NamedCsvRecord> protections() {
        return protections;
    }

    /** 住民票コード nobody has. */
    List<String> stock() {
        return stock;
    }
}
