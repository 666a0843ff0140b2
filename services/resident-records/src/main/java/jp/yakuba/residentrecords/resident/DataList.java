package jp.yakuba.residentrecords.resident;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The items of the resident record, read from {@code api-specs/data-lists/001-resident-record.csv}, in its order. Those
 * whose name is made for files have the words of a clerk in {@code 001-resident-record-labels.csv}.
 */
public final class DataList {

    /** The list of the resident record. */
    public static final DataList RESIDENT_RECORD = read("/api-specs/data-lists/001-resident-record");

    private final List<DataItem> items;
    private final Map<String, DataItem> byPath;

    private DataList(List<DataItem> items) {
        this.items = items;
        this.byPath = items.stream().collect(Collectors.toUnmodifiableMap(DataItem::path, Function.identity()));
    }

    /** All items. */
    public List<DataItem> items() {
        return items;
    }

    /** The item that stands at the path; null if the list has none there. */
    public @Nullable DataItem at(String path) {
        return byPath.get(path);
    }

    private static DataList read(String list) {
        var labels = rows(list + "-labels.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.getField("path"), row -> row.getField("label")));
        return new DataList(rows(list + ".csv").stream()
                .map(row -> item(row, labels.getOrDefault(row.getField("path"), row.getField("item"))))
                .toList());
    }

    private static List<NamedCsvRecord> rows(String resource) {
        var in = Objects.requireNonNull(DataList.class.getResourceAsStream(resource), resource);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DataItem item(NamedCsvRecord row, String label) {
        var width = row.getField("width");
        return new DataItem(
                row.getField("item"),
                label,
                row.getField("path"),
                row.getField("type"),
                width.isEmpty() ? null : Integer.valueOf(width),
                DataItem.Kinds.valueOf(constant(row.getField("kinds"))),
                DataItem.Blank.valueOf(constant(row.getField("blank"))));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
