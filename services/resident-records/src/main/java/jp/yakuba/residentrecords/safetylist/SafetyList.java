package jp.yakuba.residentrecords.safetylist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.inspection.Spreadsheet;

/** The list as a file of lines, as a spreadsheet opens it. */
final class SafetyList implements AutoCloseable {

    private static final String MASK = "＊＊＊";
    private static final String[] HEADER = {
        "世帯番号", "宛名番号", "氏名", "通称", "フリガナ", "生年月日", "性別", "続柄", "世帯主", "郵便番号", "住所", "方書", "支援措置等"
    };

    private final Spreadsheet csv;
    private long lines;

    SafetyList(OutputStream out) {
        csv = new Spreadsheet(out);
        csv.line(HEADER);
    }

    static boolean livesHere(JsonNode person) {
        return person.at("/record/state").asText().equals(ResidentState.RESIDENT.code());
    }

    /** Whether the address was not shown to who asked. */
    static boolean isMasked(JsonNode person) {
        return person.at("/record/address").toString().contains(MASK);
    }

    void withAddress(JsonNode person) {
        var record = person.path("record");
        write(person, record, record.path("address"));
    }

    /** With the mark that care is needed, and without what tells with whom they live: that tells where. */
    void withoutAddress(JsonNode person) {
        write(person, MissingNode.getInstance(), MissingNode.getInstance());
    }

    private void write(JsonNode person, JsonNode household, JsonNode address) {
        var record = person.path("record");
        csv.line(
                text(household, "/householdNumber"),
                text(record, "/addresseeNumber"),
                text(record, "/names/full"),
                text(record, "/names/commonName"),
                text(record, "/names/reading"),
                text(record, "/birthDate/value"),
                sex(text(record, "/sex")),
                text(household, "/relationship/text"),
                text(household, "/householdHeadName"),
                text(address, "/postalCode"),
                Stream.of("/prefecture", "/city", "/town", "/block")
                        .map(part -> text(address, part))
                        .collect(Collectors.joining()),
                text(address, "/buildingNote"),
                marks(person));
        lines++;
    }

    private static String marks(JsonNode person) {
        return person.path("protected").asBoolean()
                ? "支援対象者"
                : person.path("guarded").asBoolean() ? "同じ場所に支援対象者" : "";
    }

    private static String sex(String code) {
        return switch (code) {
            case "1" -> "男";
            case "2" -> "女";
            default -> "";
        };
    }

    private static String text(JsonNode at, String place) {
        return at.at(place).asText("");
    }

    /** How many people are in it. */
    long lines() {
        return lines;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
