package jp.yakuba.residentrecords.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.residentrecords.resident.DataItem;
import jp.yakuba.residentrecords.resident.DataList;
import org.jspecify.annotations.Nullable;

/** Which column of a resident file holds which item; the order is free, and items that may be blank may be left out. */
final class Header {

    static final String ADDRESSEE_NUMBER = "addresseeNumber";
    static final String INDIVIDUAL_NUMBER = "individualNumber";

    private final Map<String, Integer> columns = new HashMap<>();
    private final int width;

    private Header(List<String> names) {
        this.width = names.size();
        for (var item : DataList.RESIDENT_RECORD.items()) {
            var column = names.indexOf(item.item());
            if (column >= 0) {
                columns.put(item.path(), column);
            }
        }
    }

    static Header of(List<String> names) {
        return new Header(names);
    }

    /** What is wrong with the header: unknown and doubled items, and mandatory ones that are missing. */
    static Findings check(List<String> names) {
        var findings = new ArrayList<Finding>();
        var known =
                DataList.RESIDENT_RECORD.items().stream().map(DataItem::item).toList();
        for (var i = 0; i < names.size(); i++) {
            if (!known.contains(names.get(i))) {
                findings.add(Finding.error(
                        "unknown-item", (i + 1) + "列目", (i + 1) + "列目の見出しの項目名が項目一覧にありません。", "項目名の綴りを直すか、列を取り除いてください。"));
            } else if (names.indexOf(names.get(i)) < i) {
                findings.add(Finding.error(
                        "doubled-item", names.get(i), "「" + names.get(i) + "」の列が二つあります。", "一方の列を取り除いてください。"));
            }
        }
        var missing = DataList.RESIDENT_RECORD.items().stream()
                .filter(item -> item.blank() == DataItem.Blank.NO && item.kinds() == DataItem.Kinds.BOTH)
                .map(DataItem::item)
                .filter(item -> !names.contains(item))
                .toList();
        if (!missing.isEmpty()) {
            findings.add(Finding.error(
                    "item-missing", "見出し", "必須の項目の列がありません：" + String.join("、", missing) + "。", "これらの項目の列を加えてください。"));
        }
        return Findings.of(findings);
    }

    /** The text of the item at the path; null if the file does not have the item. */
    @Nullable
    String text(List<String> line, String path) {
        var column = columns.get(path);
        return column == null || column >= line.size() ? null : line.get(column);
    }

    /** How many columns each line must have. */
    int width() {
        return width;
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
