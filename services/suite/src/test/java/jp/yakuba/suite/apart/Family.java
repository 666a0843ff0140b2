package jp.yakuba.suite.apart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.platform.json.Json;

/**
 * A household of the town with its head and children, of whom nobody is protected.
 *
 * @param record that of the head
 * @param members the numbers of all of it
 * @param children the records of the children of the head who are under 15
 */
record Family(JsonNode record, List<String> members, List<JsonNode> children) {

    /** Reads what {@link DeskAlone} asks for. */
    static Family of(String row) {
        var read = Json.parse(row);
        return new Family(
                read.path("head"),
                listed(read.path("members")).map(JsonNode::asText).toList(),
                listed(read.path("children")).toList());
    }

    /** Whether every child was born on a day of the calendar, which the register does not say of all. */
    boolean knowsEveryBirth() {
        return children.stream().allMatch(child -> CivilDate.parse(birth(child)).isCalendarDay());
    }

    static String birth(JsonNode child) {
        return child.path("birthDate").path("value").asText();
    }

    private static Stream<JsonNode> listed(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    String head() {
        return record.path("addresseeNumber").asText();
    }

    String household() {
        return record.path("householdNumber").asText();
    }

    String reading() {
        return record.path("names").path("reading").asText();
    }

    String surname() {
        return record.path("names").path("full").asText().replaceFirst("　.*", "");
    }

    String surnameReading() {
        return reading().replaceFirst("　.*", "");
    }
}
