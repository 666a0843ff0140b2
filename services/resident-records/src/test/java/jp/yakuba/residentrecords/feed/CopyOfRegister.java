package jp.yakuba.residentrecords.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a business keeps of the people of the register, as it may: it reads only what it needs, and relies on nothing but the
 * contract. The events of a movement, of an import and of a 抑止 are all one to it.
 */
final class CopyOfRegister {

    private final Map<String, Person> people = new TreeMap<>();

    /** What it needs of a person: where to write to, and whether with care. */
    record Person(Known record, boolean isProtected, boolean isGuarded, int suppressions) {}

    /**
     * What it needs of a record.
     *
     * @param version an older one that comes late is not taken
     */
    record Known(int version, String name, String state, String town, String block) {

        static Known of(JsonNode record) {
            return new Known(
                    record.path("version").asInt(),
                    record.at("/names/full").asText(),
                    record.path("state").asText(),
                    record.at("/address/town").asText(),
                    record.at("/address/block").asText());
        }
    }

    /** Takes in what an event or the item of a snapshot tells. */
    void keep(String subject, JsonNode data) {
        var told = Known.of(data.path("record"));
        var kept = people.get(subject);
        var newest = kept != null && kept.record().version() > told.version() ? kept.record() : told;
        people.put(
                subject,
                new Person(
                        newest,
                        data.path("protected").asBoolean(),
                        data.path("guarded").asBoolean(),
                        data.path("suppressions").size()));
    }

    /** Where it would write to somebody. */
    String town(String subject) {
        return Objects.requireNonNull(people.get(subject)).record().town();
    }

    /** Everybody whom it knows. */
    Map<String, Person> people() {
        return people;
    }
}
