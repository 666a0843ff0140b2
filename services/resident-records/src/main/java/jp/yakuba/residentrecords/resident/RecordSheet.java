package jp.yakuba.residentrecords.resident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.screens.Sheet;

/**
 * A record as the paper original (住民票の原票) has it: who, where, where registered, and what has happened. Parts of an
 * address are one line. Every other item that is not blank is folded away: codes, numbers, how it was entered.
 */
@Requirement("001/2.2.1")
final class RecordSheet {

    private static final int MOVEMENTS = 8;
    private static final int NEXT_TO_ONE = Sheet.Item.WHOLE_LINE - 1;
    private static final Set<String> SENTENCES = Set.of("movement.note", "remarks", "lastRegisteredAddress");

    private final Map<String, ItemText> items = new LinkedHashMap<>();
    private final Set<String> placed = new HashSet<>();
    private List<Sheet.Item> block = new ArrayList<>();

    private RecordSheet(List<ItemText> texts) {
        texts.forEach(item -> items.put(item.path(), item));
    }

    /**
     * The sheet.
     *
     * @param texts the items of the newest version, masked where the viewer may not see them
     * @param versions all versions, oldest first
     */
    static Sheet of(List<ItemText> texts, List<ResidentVersion> versions) {
        return new RecordSheet(texts).sheet(versions);
    }

    private Sheet sheet(List<ResidentVersion> versions) {
        var blocks = List.of(
                new Sheet.Block("氏名", who()),
                new Sheet.Block("住所", where()),
                new Sheet.Block("本籍", registered(versions.getLast().kind())),
                new Sheet.Block("国籍・在留", stay()),
                new Sheet.Block("転出・消除", left()),
                new Sheet.Block("異動", moved(versions)),
                new Sheet.Block("資格", entitled()),
                new Sheet.Block("その他", rest()));
        var folded = items.values().stream()
                .filter(item -> !placed.contains(item.path()) && !item.text().isEmpty())
                .map(item -> new Sheet.Item(item.item(), item.text()))
                .toList();
        return new Sheet(blocks, folded);
    }

    private List<Sheet.Item> who() {
        return always("names.full", "氏名")
                .always("names.reading", "フリガナ")
                .items(
                        "names.formerSurname",
                        "names.formerSurnameReading",
                        "names.commonName",
                        "names.commonNameReading")
                .always("birthDate.value", "生年月日")
                .always("sex", "性別")
                .always("relationship.first", "続柄")
                .always("householdHeadName", "世帯主")
                .taken();
    }

    private List<Sheet.Item> where() {
        return address("住所", "address")
                .items("addressSince.value", "residentSince.value", "foreign.since.value", "enteredNotificationDate")
                .address("転居前の住所", "previousAddress")
                .address("転入前の住所", "addressBeforeMovingIn")
                .items("addressBeforeMovingIn.headName", "unreportedMoveIn", "lastRegisteredAddress")
                .taken();
    }

    private List<Sheet.Item> registered(ResidentKind kind) {
        if (kind == ResidentKind.JAPANESE) {
            always("familyRegister.domicile", "本籍").always("familyRegister.head", "筆頭者");
        }
        return taken();
    }

    private List<Sheet.Item> stay() {
        return items("foreign.nationalityName", "foreign.residentClass", "foreign.residenceStatus")
                .items("foreign.periodYears", "foreign.periodMonths", "foreign.periodDays")
                .items("foreign.residenceExpiry", "foreign.cardNumber", "foreign.residenceNotified")
                .items("foreign.landingPermit", "foreign.permittedPeriod", "foreign.formerRegistration.value")
                .items("foreign.commonNameEnteredOn", "foreign.commonNameEnteredCity")
                .items("foreign.commonNameDeletedOn", "foreign.commonNameDeletedCity")
                .taken();
    }

    private List<Sheet.Item> left() {
        return items("deletion.reason", "deletion.date.value", "deletion.notificationDate")
                .items("moveOut.notificationDate", "moveOut.plannedDate", "moveOut.specialCase")
                .address("転出先（予定）", "moveOut.planned")
                .items("moveOut.noticeDate", "moveOut.confirmedDate")
                .address("転出先（確定）", "moveOut.confirmed")
                .taken();
    }

    private List<Sheet.Item> moved(List<ResidentVersion> versions) {
        items("movement.reason", "movement.date.value", "movement.notificationDate", "movement.processingDate");
        if (versions.size() > 1) {
            block.add(new Sheet.Item("異動の履歴", history(versions), Sheet.Item.WHOLE_LINE));
        }
        return items("movement.note").taken();
    }

    private static String history(List<ResidentVersion> versions) {
        var shown = versions.subList(Math.max(0, versions.size() - MOVEMENTS), versions.size());
        return (shown.size() < versions.size() ? "… → " : "")
                + shown.stream()
                        .map(version ->
                                Texts.name("movement-reason", version.movement().reason()) + "（"
                                        + version.movement().date().display(DateStyle.WAREKI) + "）")
                        .collect(Collectors.joining(" → "));
    }

    private List<Sheet.Item> entitled() {
        return items("affiliations.electoralRoll")
                .insured("国民健康保険", "nationalHealthInsurance")
                .insured("後期高齢者医療", "latterStageElderlyCare")
                .insured("介護保険", "longTermCare")
                .insured("国民年金", "nationalPension")
                .items("affiliations.basicPensionNumber", "affiliations.pensionClass")
                .items("affiliations.pensionClassChanged", "affiliations.childAllowanceFrom")
                .items("affiliations.childAllowanceUntil", "adultWard")
                .taken();
    }

    private List<Sheet.Item> rest() {
        return items("residentRecordCode", "recompiledOn", "remarks").taken();
    }

    /** An item that is looked for even where it is blank, as on the paper. */
    private RecordSheet always(String path, String label) {
        return add(label, text(path), path.equals("familyRegister.domicile") ? NEXT_TO_ONE : 1);
    }

    /** Items that have something in them, under the words of the data list. */
    private RecordSheet items(String... paths) {
        for (var path : paths) {
            var item = items.get(path);
            if (item != null && !text(path).isEmpty()) {
                add(item.item(), item.text(), SENTENCES.contains(path) ? Sheet.Item.WHOLE_LINE : 1);
            }
        }
        return this;
    }

    /** The parts of an address as one line; masked as a whole where any part is. */
    private RecordSheet address(String label, String root) {
        var place = texts(root, "prefecture", "city", "town", "block", "countryName", "foreignAddress");
        var line = Stream.concat(Stream.of(place.collect(Collectors.joining())), texts(root, "buildingNote"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
        if (!line.isEmpty()) {
            add(label, line.contains(Clearance.MASK) ? Clearance.MASK : line, Sheet.Item.WHOLE_LINE);
        }
        return this;
    }

    private RecordSheet insured(String label, String scheme) {
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

    private RecordSheet add(String label, String text, int columns) {
        block.add(new Sheet.Item(label, text, columns));
        return this;
    }

    private List<Sheet.Item> taken() {
        var taken = block;
        block = new ArrayList<>();
        return taken;
    }
}
