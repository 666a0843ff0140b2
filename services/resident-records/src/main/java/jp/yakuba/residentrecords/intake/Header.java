package jp.yakuba.residentrecords.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.Leaf;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.RecordsInfo;
import jp.yakuba.residentrecords.resident.DataItem;
import jp.yakuba.residentrecords.resident.DataList;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** Which column of a resident file holds which item; the order is free, and items that may be blank may be left out. */
final class Header {

    static final String ADDRESSEE_NUMBER = "addresseeNumber";
    static final String INDIVIDUAL_NUMBER = "individualNumber";

    private static final Pattern NOT_A_NAME = Pattern.compile("[\\p{Cntrl}\\p{Co}\\p{Cs}]");
    private static final int LONGEST_NAMED = 30;

    /**
     * Where a leaf of the record stands.
     *
     * @param number among the leaves
     * @param column of the file; null if the file does not have it
     * @param item of the data list that it is
     */
    record Place(
            int number, @Nullable Integer column, @Nullable DataItem item) {}

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Leaf> leaves = ResidentVersion.SHAPE.leaves();
    private final IdentityHashMap<Leaf, Place> places = new IdentityHashMap<>();
    private final List<String> names;

    private Header(List<String> names) {
        this.names = List.copyOf(names);
        for (var item : DataList.RESIDENT_RECORD.items()) {
            var column = names.indexOf(item.item());
            if (column >= 0) {
                columns.put(item.path(), column);
            }
        }
        for (var leaf : leaves) {
            var item = DataList.RESIDENT_RECORD.at(leaf.path());
            places.put(leaf, new Place(places.size(), columns.get(leaf.path()), item));
        }
    }

    static Header of(List<String> names) {
        return new Header(names);
    }

    /** What is wrong with the header: unknown and doubled items, and mandatory ones that are missing. */
    static Findings check(List<String> names, boolean leaveUnknown) {
        var findings = new ArrayList<Finding>();
        var unknown = unknown(names);
        if (!unknown.isEmpty() && !leaveUnknown) {
            findings.add(Finding.error(
                    RecordsError.UNKNOWN_ITEM,
                    "見出し",
                    "項目一覧にない項目名の列があります：" + named(names, unknown) + "。",
                    "項目名の綴りを直すか、列を取り除いてください。「一覧にない列は取り込まない」を選ぶと、これらの列を除いて取り込みます。"));
        }
        for (var i = 0; i < names.size(); i++) {
            if (!unknown.contains(i) && names.indexOf(names.get(i)) < i) {
                findings.add(Finding.error(
                        RecordsError.DOUBLED_ITEM,
                        names.get(i),
                        "「" + names.get(i) + "」の列が二つあります。",
                        "一方の列を取り除いてください。"));
            }
        }
        var missing = DataList.RESIDENT_RECORD.items().stream()
                .filter(item -> item.blank() == DataItem.Blank.NO && item.kinds() == DataItem.Kinds.BOTH)
                .map(DataItem::item)
                .filter(item -> !names.contains(item))
                .toList();
        if (!missing.isEmpty()) {
            findings.add(Finding.error(
                    RecordsError.ITEM_MISSING,
                    "見出し",
                    "必須の項目の列がありません：" + String.join("、", missing) + "。",
                    "これらの項目の列を加えてください。"));
        }
        return Findings.of(findings);
    }

    /** What is said of the columns that are left aside; none if there are none. */
    Findings leftAside() {
        var unknown = unknown(names);
        return unknown.isEmpty()
                ? Findings.none()
                : Findings.of(Finding.info(
                        RecordsInfo.UNKNOWN_ITEM_LEFT_ASIDE,
                        "見出し",
                        "項目一覧にない列は取り込みません：" + named(names, unknown) + "。",
                        "取り込むべき項目がないことを確かめてください。"));
    }

    private static List<Integer> unknown(List<String> names) {
        var known =
                DataList.RESIDENT_RECORD.items().stream().map(DataItem::item).toList();
        return IntStream.range(0, names.size())
                .filter(column -> !known.contains(names.get(column)))
                .boxed()
                .toList();
    }

    /** All of them, by place; by name too if the line is a header at all and not the first of the residents. */
    private static String named(List<String> names, List<Integer> columns) {
        var isHeader = columns.size() < names.size();
        return columns.stream()
                .map(column -> (column + 1) + "列目" + (isHeader ? "「" + shortened(names.get(column)) + "」" : ""))
                .collect(Collectors.joining("、"));
    }

    private static String shortened(String name) {
        var clean = NOT_A_NAME.matcher(name).replaceAll("");
        return clean.length() <= LONGEST_NAMED ? clean : clean.substring(0, LONGEST_NAMED) + "…";
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

    /** The item's name, under which a clerk knows what the code calls by its path. */
    static String itemAt(String path) {
        for (var at = path; !at.isEmpty(); at = at.contains(".") ? at.substring(0, at.lastIndexOf('.')) : "") {
            var item = DataList.RESIDENT_RECORD.at(at);
            item = item == null ? DataList.RESIDENT_RECORD.at(at + ".value") : item;
            item = item == null ? DataList.RESIDENT_RECORD.at(at + ".first") : item;
            if (item != null) {
                return item.item();
            }
        }
        return path;
    }
}
