package jp.yakuba.residentrecords.movement;

import java.util.List;
import java.util.function.Function;
import jp.yakuba.platform.screens.Change;
import jp.yakuba.platform.screens.Comparison;
import jp.yakuba.residentrecords.movement.procedure.PreviewNumbers;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.PersonHeaders;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.VisibleItems;

/**
 * One person's record before and after a movement, as far as the operator may see it.
 *
 * @param name 氏名
 * @param entered whether the record is new
 * @param number 宛名番号 of one who is in the register; empty for one who is not yet
 * @param items what stands there before and after
 */
record PreviewedPerson(String name, boolean entered, String number, List<Change> items) {

    private static final String CHANGED_UNSEEN = "（変更あり）";

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

    /** All of them in one table. */
    static Comparison compared(List<PreviewedPerson> people, Function<PreviewedPerson, List<Comparison.Link>> links) {
        return Comparison.of(people.stream()
                .map(person ->
                        new Comparison.Person(person.name(), person.entered(), links.apply(person), person.items()))
                .toList());
    }

    private static String number(DraftRecord record) {
        return record.after().addresseeNumber().value();
    }

    private static PreviewedPerson of(
            DraftRecord record, String number, VisibleItems itemsBefore, VisibleItems itemsAfter) {
        var items = ComparedItem.of(record, itemsBefore, itemsAfter.of(record)).stream()
                .filter(item -> !isOfTheSystem(item.path()))
                .map(item -> change(record, item))
                .toList();
        return new PreviewedPerson(PersonHeaders.name(record.after()), record.before() == null, number, items);
    }

    /** What stays as it is shows as the operator may see it before: the movement's typist did not type it. */
    private static Change change(DraftRecord record, ComparedItem item) {
        var before = item.shownBefore();
        if (!item.isChanged()) {
            return new Change(item.item(), before, before, true);
        }
        var after = toCome(item, record.after());
        return new Change(item.item(), before, before.equals(after) ? after + CHANGED_UNSEEN : after, true);
    }

    /** A number that only stands for one to come is not shown. */
    private static String toCome(ComparedItem item, ResidentVersion row) {
        var isToCome =
                switch (item.path()) {
                    case "addresseeNumber" -> PreviewNumbers.isPreview(row.addresseeNumber());
                    case "householdNumber" -> PreviewNumbers.isPreview(row.householdNumber());
                    case "residentRecordCode" -> PreviewNumbers.isPreview(row.residentRecordCode());
                    default -> false;
                };
        return isToCome ? "（本登録のときに付ける）" : item.shownAfter();
    }

    /** What the system writes by itself, and what the items beside it say already. */
    private static boolean isOfTheSystem(String path) {
        return path.startsWith("previousAddress")
                || path.endsWith(".municipality")
                || path.endsWith(".townCode")
                || path.endsWith(".countryCode")
                || switch (path) {
                    case "version",
                            "displayOrder",
                            "address.blockNumbers",
                            "movement.processingDate",
                            "movement.place",
                            "movement.terminal",
                            "movement.operatorId" -> true;
                    default -> false;
                };
    }
}
