package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.Eras;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.foundation.time.WarekiMonth;
import jp.yakuba.office.addressee.ResidentKind;
import org.jspecify.annotations.Nullable;

/** A record as the list of its items in words: codes by name, dates in the calendar of 001/1.1.9. */
public final class ItemTexts {

    /** Items whose code the register takes as it comes; one that the list does not have is shown as it is. */
    private static final Map<String, String> CODED = Map.of("affiliations.pensionClass", "pension-class");

    private final Map<String, String> texts = new HashMap<>();
    private final boolean foreign;

    private ItemTexts(ResidentVersion row) {
        foreign = row.kind() == ResidentKind.FOREIGN;
        ResidentVersion.SHAPE.visit(row, (leaf, text) -> {
            if (text != null) {
                texts.put(leaf.path(), text);
            }
        });
    }

    /** Every item in the order of the data list; the parts of a date or a relationship are one. */
    public static List<ItemText> of(ResidentVersion row) {
        var texts = new ItemTexts(row);
        return DataList.RESIDENT_RECORD.items().stream()
                .filter(ItemTexts::isShown)
                .map(item -> new ItemText(item.path(), item.label(), texts.text(item)))
                .toList();
    }

    private static boolean isShown(DataItem item) {
        var path = item.path();
        return !path.equals("individualNumber")
                && !path.endsWith(".era")
                && !path.endsWith(".unknown")
                && !path.endsWith(".wording")
                && !path.matches("relationship\\.(second|third|fourth)");
    }

    private String text(DataItem item) {
        var text = texts.get(item.path());
        if (text == null) {
            return "";
        }
        if (item.path().equals("relationship.first")) {
            return relationship();
        }
        return switch (item.type()) {
            case "civil-date" -> recorded(item.path(), text).display(style(item.path()));
            case "date" -> RecordedDate.of(LocalDate.parse(text)).display(style(item.path()));
            case "month" -> WarekiMonth.of(YearMonth.parse(text));
            case "boolean" -> Boolean.parseBoolean(text) ? "有" : "";
            default ->
                item.type().startsWith("code:")
                        ? CodeList.load(item.type().substring(5)).name(text)
                        : named(item.path(), text);
        };
    }

    private static String named(String path, String text) {
        var list = CODED.get(path);
        return list == null
                ? text
                : CodeList.load(list).row(text).map(CodeList.Row::name).orElse(text);
    }

    private RecordedDate recorded(String path, String value) {
        var base = path.substring(0, path.length() - ".value".length());
        var era = texts.get(base + ".era");
        return new RecordedDate(
                CivilDate.parse(value),
                era == null ? null : Eras.ofCode(era),
                Boolean.parseBoolean(texts.get(base + ".unknown")),
                texts.get(base + ".wording"));
    }

    /** Western for the birth date and the end of stay of a foreign resident, wareki for everything else. */
    @Requirement("001/1.1.9")
    private DateStyle style(String path) {
        var western = foreign && (path.equals("birthDate.value") || path.equals("foreign.residenceExpiry"));
        return western ? DateStyle.WESTERN : DateStyle.WAREKI;
    }

    private String relationship() {
        return Relationship.ofCodes(
                        code("relationship.first"),
                        code("relationship.second"),
                        code("relationship.third"),
                        code("relationship.fourth"))
                .text();
    }

    private String code(String path) {
        @Nullable String code = texts.get(path);
        return code == null ? "" : code;
    }
}
