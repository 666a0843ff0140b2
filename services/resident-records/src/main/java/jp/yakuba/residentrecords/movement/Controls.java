package jp.yakuba.residentrecords.movement;

import java.util.Map;
import java.util.regex.Pattern;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;

/** Puts each finding at the control of the form in which it is corrected: some stand at a whole part of it. */
final class Controls {

    private static final Pattern MOVER = Pattern.compile("movers\\[\\d+]");
    private static final Pattern PERSON = Pattern.compile("(\\w+)\\[\\d+]");

    private static final Map<String, String> FIRST = Map.of(
            "header.identityCheck", ".document",
            "header.notifier", ".capacity",
            "destination", ".address.town",
            "destination.address", ".town");

    private static final Map<String, String> FIRST_OF_PERSON = Map.of(
            "", ".kind",
            ".names", ".names.full",
            ".familyRegister", ".familyRegister.domicile",
            ".foreign", ".foreign.residentClass");

    private Controls() {}

    static Findings of(AskedParts asks, Findings findings) {
        return findings.about(finding -> control(asks, finding.field()));
    }

    private static String control(AskedParts asks, String field) {
        if (asks.controls().containsKey(field)) {
            return asks.controls().get(field);
        }
        if (field.equals("movers") || MOVER.matcher(field).matches()) {
            var first = field.equals("movers") ? "movers[0]" : field;
            return first + (asks.everyone() ? ".relationship" : asks.relationships() ? ".addresseeNumber" : "");
        }
        if (asks.morePeople() && field.equals(asks.people())) {
            return field + "[0].kind";
        }
        var person = PERSON.matcher(field);
        if (person.lookingAt() && person.group(1).equals(asks.people())) {
            return field + FIRST_OF_PERSON.getOrDefault(field.substring(person.end()), "");
        }
        return field + FIRST.getOrDefault(field, "");
    }

    /** On a page without the form there is nowhere to link to. */
    static Findings withoutPlace(Findings findings) {
        return findings.about(finding -> "");
    }
}
