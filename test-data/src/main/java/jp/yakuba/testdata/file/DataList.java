package jp.yakuba.testdata.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.yakuba.testdata.lists.ListFile;

/** The columns of a resident record, in the order of {@code data-lists/001-resident-record.csv}. */
final class DataList {

    private static final List<Item> ITEMS = ListFile.readResource(
            "/api-specs/data-lists/001-resident-record.csv",
            row -> new Item(row.getField("item"), row.getField("path")));

    private static final List<Column> COLUMNS = inOrder();

    private DataList() {}

    private record Item(String name, String path) {}

    /** The header: the names of the items. */
    static List<String> header() {
        return ITEMS.stream().map(Item::name).toList();
    }

    /** The columns under the header. */
    static List<Column> columns() {
        return COLUMNS;
    }

    private static List<Column> inOrder() {
        Map<String, Column> byPath = new HashMap<>();
        Column.Collector collector = (path, column) -> {
            if (byPath.put(path, column) != null) {
                throw new IllegalStateException("two columns for " + path);
            }
        };
        RegisterColumns.addNumbers(collector);
        RegisterColumns.addStanding(collector);
        RegisterColumns.addResidence(collector);
        RegisterColumns.addFamilyRegister(collector);
        RegisterColumns.addRemarks(collector);
        NameColumns.add(collector);
        MovementColumns.addMovement(collector);
        MovementColumns.addDeletion(collector);
        MovementColumns.addMoveOut(collector);
        ForeignColumns.add(collector);
        AffiliationColumns.add(collector);
        List<String> paths = ITEMS.stream().map(Item::path).toList();
        if (!byPath.keySet().equals(Set.copyOf(paths))) {
            throw new IllegalStateException("the columns are not those of the data list");
        }
        return paths.stream()
                .map(path -> Objects.requireNonNull(byPath.get(path)))
                .toList();
    }
}
