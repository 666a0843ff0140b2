package jp.yakuba.residentrecords.movement;

import java.util.Map;
import java.util.regex.Pattern;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.residentrecords.movement.notification.MovementKind;

/** Puts each finding at the control of the form in which it is corrected: some stand at a whole part of it. */
final class Controls {

    private static final Pattern MOVER = Pattern.compile("movers\\[\\d+]");
    private static final Pattern PERSON = Pattern.compile("(newcomers|newborns)\\[\\d+]");

    private static final Map<String, String> FIRST = Map.of(
            "header.identityCheck", ".document",
            "header.notifier", ".capacity",
            "destination", ".address.town",
            "destination.address", ".town",
            "addressBeforeMovingIn", ".city",
            "plannedDestination", ".city",
            "confirmedDestination", ".city");

    private static final Map<String, String> FIRST_OF_PERSON = Map.of(
            "", ".kind",
            ".names", ".names.full",
            ".familyRegister", ".familyRegister.domicile",
            ".foreign", ".foreign.residentClass");

    private Controls() {}

    static Findings of(MovementKind kind, Findings findings) {
        return findings.about(finding -> control(new AskedParts(kind), finding.field()));
    }

    private static String control(AskedParts asks, String field) {
        if (field.equals("movement")) {
            return "movers[0]";
        }
        if (field.equals("movers") || MOVER.matcher(field).matches()) {
            var first = field.equals("movers") ? "movers[0]" : field;
            return first + (asks.everyone() ? ".relationship" : asks.relationships() ? ".addresseeNumber" : "");
        }
        if (field.equals("newcomers") || field.equals("newborns")) {
            return field + "[0].kind";
        }
        var person = PERSON.matcher(field);
        if (person.lookingAt()) {
            return field + FIRST_OF_PERSON.getOrDefault(field.substring(person.end()), "");
        }
        var abroad = asks.fromAbroad() || asks.plannedCountry();
        var first = FIRST.getOrDefault(field, "");
        return field + (abroad && first.equals(".city") ? ".countryName" : first);
    }

    /** On a page without the form there is nowhere to link to. */
    static Findings withoutPlace(Findings findings) {
        return findings.about(finding -> "");
    }
}
