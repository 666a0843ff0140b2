package jp.yakuba.residentrecords.resident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.screens.Sheet;

/** The items of a record as they are laid on a sheet, block by block; what is left over at the end is folded away. */
final class SheetItems {

    private static final int LONG = 24;
    private static final int NEXT_TO_ONE = Sheet.Item.WHOLE_LINE - 1;
    private static final Set<String> SENTENCES = Set.of("movement.note", "remarks", "lastRegisteredAddress");

    private final Map<String, ItemText> items = new LinkedHashMap<>();
    private final Set<String> placed = new HashSet<>();
    private List<Sheet.Item> block = new ArrayList<>();

    /** All items of a record. */
    SheetItems(List<ItemText> texts) {
        texts.forEach(item -> items.put(item.path(), item));
    }

    /** An item that is looked for even where it is blank, as on the paper. */
    SheetItems always(String path, String label) {
        return add(label, text(path), path.equals("familyRegister.domicile") ? NEXT_TO_ONE : 1);
    }

    /** Items that have something in them, under the words of the data list. */
    SheetItems items(String... paths) {
        for (var path : paths) {
            var item = items.get(path);
            if (item != null && !text(path).isEmpty()) {
                add(item.item(), item.text(), SENTENCES.contains(path) ? Sheet.Item.WHOLE_LINE : 1);
            }
        }
        return this;
    }

    /** The parts of an address as one line; masked as a whole where any part is. */
    SheetItems address(String label, String root) {
        var place = texts(root, "prefecture", "city", "town", "block", "countryName", "foreignAddress");
        var line = Stream.concat(Stream.of(place.collect(Collectors.joining())), texts(root, "buildingNote"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
        if (!line.isEmpty()) {
            add(label, line.contains(Clearance.MASK) ? Clearance.MASK : line, Sheet.Item.WHOLE_LINE);
        }
        return this;
    }

    /** A scheme of insurance with its days. */
    SheetItems insured(String label, String scheme) {
        var root = "affiliations." + scheme;
        var insured = text(root + ".insured");
        var days = Stream.of(dated(root + ".acquired", "取得"), dated(root + ".lost", "喪失"))
                .filter(day -> !day.isEmpty())
                .collect(Collectors.joining("、"));
        if (!insured.isEmpty() || !days.isEmpty()) {
            add(label, insured + (days.isEmpty() ? "" : "（" + days + "）"), 1);
        }
        return this;
    }

    private String dated(String path, String what) {
        var day = text(path);
        return day.isEmpty() ? "" : day + what;
    }

    private Stream<String> texts(String root, String... parts) {
        return Stream.of(parts).map(part -> text(root + "." + part)).filter(text -> !text.isEmpty());
    }

    private String text(String path) {
        placed.add(path);
        var item = items.get(path);
        return item == null ? "" : item.text();
    }

    private SheetItems add(String label, String text, int columns) {
        block.add(new Sheet.Item(label, text, text.length() > LONG ? Sheet.Item.WHOLE_LINE : columns));
        return this;
    }

    /** A line that is no item of the record by itself. */
    SheetItems line(String label, String text) {
        return add(label, text, Sheet.Item.WHOLE_LINE);
    }

    /** What has been laid down since the last block. */
    List<Sheet.Item> taken() {
        var taken = block;
        block = new ArrayList<>();
        return taken;
    }

    /** What no block has taken and is not blank. */
    List<Sheet.Item> left() {
        return items.values().stream()
                .filter(item -> !placed.contains(item.path()) && !item.text().isEmpty())
                .map(item -> new Sheet.Item(item.item(), item.text()))
                .toList();
    }
}
