package jp.yakuba.residentrecords.movement;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.platform.screens.Change;
import jp.yakuba.residentrecords.movement.procedure.PreviewNumbers;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.ItemText;
import jp.yakuba.residentrecords.resident.ItemTexts;
import jp.yakuba.residentrecords.resident.PersonHeaders;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.VisibleItems;

/**
 * One person's record before and after a movement, the changed items only.
 *
 * @param name 氏名
 * @param entered whether the record is new
 * @param number 宛名番号 of one who is in the register; empty for one who is not yet
 * @param changes what is different
 */
public record PreviewedPerson(String name, boolean entered, String number, List<Change> changes) {

    /**
     * Everyone whom a movement touches, as the operator may see them; new ones have no number yet.
     *
     * @param items what the operator may see of the records as they are
     * @param after the same of the records as they come to be
     */
    static List<PreviewedPerson> of(List<DraftRecord> records, VisibleItems items, VisibleItems after) {
        return records.stream()
                .map(record -> of(record, record.before() == null ? "" : number(record), items, after))
                .toList();
    }

    /** Everyone whom a registered movement touched. */
    static List<PreviewedPerson> registered(List<DraftRecord> records, VisibleItems items) {
        return records.stream()
                .map(record -> of(record, number(record), items, items))
                .toList();
    }

    private static String number(DraftRecord record) {
        return record.after().addresseeNumber().value();
    }

    private static PreviewedPerson of(
            DraftRecord record, String number, VisibleItems itemsBefore, VisibleItems itemsAfter) {
        var before = record.before();
        var is = ItemTexts.of(record.after());
        var shown = itemsAfter.texts(record.after());
        var was = before == null ? List.<ItemText>of() : ItemTexts.of(before.row());
        var shownBefore = before == null ? List.<ItemText>of() : itemsBefore.texts(before.row());
        var changes = new ArrayList<Change>();
        for (var i = 0; i < is.size(); i++) {
            var left = was.isEmpty() ? "" : was.get(i).text();
            if (!left.equals(is.get(i).text()) && !isOfTheSystem(is.get(i).path())) {
                changes.add(new Change(
                        is.get(i).item(),
                        shownBefore.isEmpty() ? "" : shownBefore.get(i).text(),
                        afterwards(record, shown.get(i), itemsAfter),
                        true));
            }
        }
        return new PreviewedPerson(PersonHeaders.name(record.after()), before == null, number, changes);
    }

    private static String afterwards(DraftRecord record, ItemText item, VisibleItems items) {
        var text = toCome(item, record.after());
        var isHidden =
                text.equals(item.text()) && item.path().equals("householdNumber") && !items.seesHousehold(record);
        return isHidden ? ItemText.MASKED : text;
    }

    /** A number that only stands for one to come is not shown. */
    private static String toCome(ItemText item, ResidentVersion row) {
        var isToCome =
                switch (item.path()) {
                    case "addresseeNumber" -> PreviewNumbers.isPreview(row.addresseeNumber());
                    case "householdNumber" -> PreviewNumbers.isPreview(row.householdNumber());
                    case "residentRecordCode" -> PreviewNumbers.isPreview(row.residentRecordCode());
                    default -> false;
                };
        return isToCome ? "（本登録のときに付ける）" : item.text();
    }

    /** What the system writes by itself, and what the items beside it say already. */
    private static boolean isOfTheSystem(String path) {
        return path.startsWith("previousAddress.")
                || path.endsWith(".municipality")
                || switch (path) {
                    case "version",
                            "displayOrder",
                            "movement.processingDate",
                            "movement.place",
                            "movement.terminal",
                            "movement.operatorId" -> true;
                    default -> false;
                };
    }

    /** The heading of the person's part of the preview. */
    public String title() {
        return entered ? name + "（新しく記録される人）" : name;
    }
}
