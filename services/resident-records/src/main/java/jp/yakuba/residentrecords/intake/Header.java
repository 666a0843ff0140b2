package jp.yakuba.residentrecords.intake;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.Leaf;
import jp.yakuba.office.intake.IntakeItems;
import jp.yakuba.residentrecords.resident.DataItem;
import jp.yakuba.residentrecords.resident.DataList;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** Which column of a resident file holds which item; the order is free, and items that may be blank may be left out. */
final class Header {

    static final String ADDRESSEE_NUMBER = "addresseeNumber";
    static final String INDIVIDUAL_NUMBER = "individualNumber";

    /** The items that a resident file may have. */
    static final IntakeItems ITEMS = new IntakeItems(DataList.RESIDENT_RECORD.items().stream()
            .map(item -> new IntakeItems.Item(
                    item.item(), item.path(), item.blank() == DataItem.Blank.NO && item.kinds() == DataItem.Kinds.BOTH))
            .toList());

    /**
     * Where a leaf of the record stands.
     *
     * @param number among the leaves
     * @param column of the file; null if the file does not have it
     * @param item of the data list that it is
     */
    record Place(
            int number, @Nullable Integer column, @Nullable DataItem item) {}

    private final Map<String, Integer> columns;
    private final List<Leaf> leaves = ResidentVersion.SHAPE.leaves();
    private final IdentityHashMap<Leaf, Place> places = new IdentityHashMap<>();
    private final List<String> names;

    Header(List<String> names) {
        this.names = List.copyOf(names);
        this.columns = ITEMS.columns(names);
        for (var leaf : leaves) {
            var item = DataList.RESIDENT_RECORD.at(leaf.path());
            places.put(leaf, new Place(places.size(), columns.get(leaf.path()), item));
        }
    }

    /** What is said of the columns that are left aside; none if there are none. */
    Findings leftAside() {
        return ITEMS.leftAside(names);
    }

    /** The text of the item at the path; null if the file does not have the item. */
    @Nullable
    String text(List<String> line, String path) {
        var column = columns.get(path);
        return column == null || column >= line.size() ? null : line.get(column);
    }

    /** The leaves of the record, each at the number of its place. */
    List<Leaf> leaves() {
        return leaves;
    }

    Place place(Leaf leaf) {
        return Objects.requireNonNull(places.get(leaf), leaf.path());
    }

    /** The text of the leaf; null if the file does not have it. */
    @Nullable
    String text(List<String> line, Place place) {
        var column = place.column();
        return column == null || column >= line.size() ? null : line.get(column);
    }

    /** How many columns each line must have. */
    int width() {
        return names.size();
    }
}
