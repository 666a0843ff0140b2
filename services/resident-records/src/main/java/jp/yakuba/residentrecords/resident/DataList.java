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

/** The items of the resident record, read from {@code api-specs/data-lists/001-resident-record.csv}, in its order. */
public final class DataList {

    /** The list of the resident record. */
    public static final DataList RESIDENT_RECORD = read("/api-specs/data-lists/001-resident-record.csv");

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

    private static DataList read(String resource) {
        var in = Objects.requireNonNull(DataList.class.getResourceAsStream(resource), resource);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new DataList(csv.stream().map(DataList::item).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DataItem item(NamedCsvRecord row) {
        var width = row.getField("width");
        return new DataItem(
                row.getField("item"),
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
