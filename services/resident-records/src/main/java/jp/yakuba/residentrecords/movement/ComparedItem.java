package jp.yakuba.residentrecords.movement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.ItemText;
import jp.yakuba.residentrecords.resident.ItemTexts;
import jp.yakuba.residentrecords.resident.VisibleItems;

/**
 * One item of a record before and after a movement: as it is, and as the operator may see it. An address is one item, as
 * it is read; its postal code stands apart.
 *
 * @param path where it stands in the record; of an address, where its parts stand
 * @param item what a clerk calls it
 */
record ComparedItem(String path, String item, String before, String after, String shownBefore, String shownAfter) {

    private static final Pattern PART_OF_ADDRESS =
            Pattern.compile("(.*)\\.(prefecture|city|town|block|buildingNote|countryName|foreignAddress)");

    /** Parts that follow others after a space. */
    private static final Pattern APART = Pattern.compile(".*\\.(buildingNote|countryName|foreignAddress)");

    private static final Pattern NAME_OF_PART = Pattern.compile("（[^（）]*）$");

    /** Every item of the record, in the order of the data list. */
    static List<ComparedItem> of(DraftRecord record, VisibleItems itemsBefore, VisibleItems itemsAfter) {
        var before = record.before();
        var is = ItemTexts.of(record.after());
        var shown = itemsAfter.texts(record.after());
        var was = before == null ? List.<ItemText>of() : ItemTexts.of(before.row());
        var shownBefore = before == null ? List.<ItemText>of() : itemsBefore.texts(before.row());
        var items = new ArrayList<ComparedItem>();
        for (var i = 0; i < is.size(); i++) {
            items.add(new ComparedItem(
                    is.get(i).path(),
                    is.get(i).item(),
                    was.isEmpty() ? "" : was.get(i).text(),
                    is.get(i).text(),
                    shownBefore.isEmpty() ? "" : shownBefore.get(i).text(),
                    shown.get(i).text()));
        }
        return withWholeAddresses(items);
    }

    /** Whether the movement changes it, seen or not. */
    boolean isChanged() {
        return !before.equals(after);
    }

    private static List<ComparedItem> withWholeAddresses(List<ComparedItem> items) {
        return items.stream()
                .collect(Collectors.toMap(
                        ComparedItem::place,
                        Stream::of,
                        (parts, more) -> Stream.concat(parts, more),
                        LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(place -> whole(place.getKey(), place.getValue().toList()))
                .toList();
    }

    private static String place(ComparedItem item) {
        var part = PART_OF_ADDRESS.matcher(item.path());
        return part.matches() ? part.group(1) : item.path();
    }

    private static ComparedItem whole(String place, List<ComparedItem> parts) {
        var first = parts.getFirst();
        return first.path().equals(place)
                ? first
                : new ComparedItem(
                        place,
                        NAME_OF_PART.matcher(first.item()).replaceFirst(""),
                        line(parts, ComparedItem::before),
                        line(parts, ComparedItem::after),
                        line(parts, ComparedItem::shownBefore),
                        line(parts, ComparedItem::shownAfter));
    }

    private static String line(List<ComparedItem> parts, Function<ComparedItem, String> value) {
        var line = new StringBuilder();
        for (var part : parts) {
            var text = value.apply(part);
            if (text.equals(Clearance.MASK)) {
                return Clearance.MASK;
            }
            if (!text.isEmpty() && !line.isEmpty() && APART.matcher(part.path()).matches()) {
                line.append('　');
            }
            line.append(text);
        }
        return line.toString();
    }
}
