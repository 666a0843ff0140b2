package jp.yakuba.residentrecords.movement;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;

/**
 * What the form of a movement posted, as the fields of the notification. The form shows every member of a household and
 * numbers those that were ticked; the notification lists only these, counted from 0. What the form hides, because the
 * person is of the other kind, is not part of the notification.
 *
 * @param asks what the form asked
 * @param typed of the notification, by path, names in parts
 * @param passed the reason given for each alert, by its code
 * @param step what the clerk pressed
 */
record PostedMovement(AskedParts asks, Map<String, String> typed, Map<String, String> passed, String step) {

    private static final String ADDRESS = "destination.address.";
    private static final Pattern PERSON = Pattern.compile("((\\w+)\\[\\d{1,3}])\\.(.*)");
    private static final Pattern JAPANESE_ITEM =
            Pattern.compile("familyRegister\\..*|names\\.(surname|givenName|formerSurname.*)|parent");
    private static final Pattern FOREIGN_ITEM = Pattern.compile("foreign\\..*|names\\.(roman|kanji|commonName.*)");
    private static final Pattern MOVER = Pattern.compile("movers\\[(\\d{1,3})](.*)");

    static PostedMovement of(AskedParts asks, MultivaluedMap<String, String> posted) {
        var typed = new TreeMap<String, String>();
        posted.forEach((name, values) -> {
            if (isOfTheNotification(name)) {
                typed.put(name, values.getFirst());
            }
        });
        if (!typed.getOrDefault("destination.existingHousehold", "").isBlank()) {
            typed.keySet().removeIf(name -> name.startsWith(ADDRESS));
        }
        var step = posted.getFirst("step");
        return new PostedMovement(
                asks,
                ofTheirKind(asks, tickedMovers(typed)),
                FormState.of(posted).reasons(),
                step == null ? "check" : step);
    }

    /** The form's own fields are named apart: {@code step}, {@code form.…}, reasons, the token against forgery. */
    private static boolean isOfTheNotification(String name) {
        return !name.equals("step")
                && !name.startsWith("form.")
                && !name.startsWith("csrf-")
                && !name.startsWith(FormState.REASON);
    }

    /** The items that the kind of resident cannot have are hidden; one more person who was asked for may stay blank. */
    private static Map<String, String> ofTheirKind(AskedParts asks, Map<String, String> typed) {
        var fields = new LinkedHashMap<>(typed);
        fields.keySet().removeIf(name -> {
            var item = PERSON.matcher(name);
            return item.matches()
                    && item.group(2).equals(asks.people())
                    && isOfTheOtherKind(item.group(3), typed.getOrDefault(item.group(1) + ".kind", ""));
        });
        fields.keySet().removeIf(name -> {
            var item = PERSON.matcher(name);
            return item.matches()
                    && item.group(2).equals(asks.people())
                    && !item.group(1).endsWith("[0]")
                    && isBlank(item.group(1), fields);
        });
        return fields;
    }

    private static boolean isOfTheOtherKind(String item, String kind) {
        return switch (kind) {
            case "1" -> FOREIGN_ITEM.matcher(item).matches();
            case "2" -> JAPANESE_ITEM.matcher(item).matches();
            default -> false;
        };
    }

    private static boolean isBlank(String person, Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(person + ".")
                        && !field.getKey().equals(person + ".kind"))
                .allMatch(field -> field.getValue().isBlank());
    }

    private static Map<String, String> tickedMovers(Map<String, String> typed) {
        var numbers = new TreeMap<Integer, Integer>();
        typed.forEach((name, value) -> {
            var mover = MOVER.matcher(name);
            var ticks = mover.matches()
                    && (mover.group(2).isEmpty() || mover.group(2).equals(".addresseeNumber"));
            if (ticks && !value.isBlank()) {
                numbers.put(Integer.valueOf(mover.group(1)), 0);
            }
        });
        var next = 0;
        for (var entry : numbers.entrySet()) {
            entry.setValue(next++);
        }
        var fields = new LinkedHashMap<String, String>();
        typed.forEach((name, value) -> {
            var mover = MOVER.matcher(name);
            if (!mover.matches()) {
                fields.put(name, value);
            } else if (numbers.containsKey(Integer.valueOf(mover.group(1)))) {
                fields.put("movers[" + numbers.get(Integer.valueOf(mover.group(1))) + "]" + mover.group(2), value);
            }
        });
        return fields;
    }

    /** The fields of the notification. */
    Map<String, String> fields() {
        return asks.completed(ComposedNames.together(typed));
    }

    /** Of a draft that was to be kept, the alerts for which no reason was given. */
    Findings missingReasons(Examination examination) {
        return step.equals("save")
                ? Findings.of(examination.findings().alertsNotPassed(passed).list().stream()
                        .map(alert -> Finding.error(
                                RecordsError.REASON_MISSING,
                                FormState.REASON + alert.code(),
                                "アラートを承知で続ける理由がありません。",
                                "理由を入力するか、内容を直してください。"))
                        .toList())
                : Findings.none();
    }

    /** The form as it is shown again. */
    FormState form() {
        return form(typed, passed);
    }

    /** The form of a notification that was kept. */
    static FormState form(Map<String, String> fields, Map<String, String> passed) {
        var form = FormState.blank();
        for (var field : fields.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        for (var reason : passed.entrySet()) {
            form = form.with(FormState.REASON + reason.getKey(), reason.getValue());
        }
        return form;
    }
}
