package jp.yakuba.residentrecords.movement;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.yakuba.platform.screens.FormState;

/**
 * What the form of a movement posted, as the fields of the notification. The form shows every member of a household and
 * numbers those that were ticked; the notification lists only these, counted from 0.
 *
 * @param fields of the notification, by path
 * @param passed the reason given for each alert, by its code
 * @param step what the clerk pressed
 */
record PostedMovement(Map<String, String> fields, Map<String, String> passed, String step) {

    private static final String REASON = "alertReason.";
    private static final String ADDRESS = "destination.address.";
    private static final Pattern MOVER = Pattern.compile("movers\\[(\\d{1,3})](.*)");

    static PostedMovement of(MultivaluedMap<String, String> posted) {
        var typed = new TreeMap<String, String>();
        var passed = new LinkedHashMap<String, String>();
        posted.forEach((name, values) -> {
            if (name.startsWith(REASON)) {
                passed.put(name.substring(REASON.length()), values.getFirst());
            } else if (isOfTheNotification(name)) {
                typed.put(name, values.getFirst());
            }
        });
        if (!typed.getOrDefault("destination.existingHousehold", "").isBlank()) {
            typed.keySet().removeIf(name -> name.startsWith(ADDRESS));
        }
        var step = posted.getFirst("step");
        return new PostedMovement(tickedMovers(typed), passed, step == null ? "check" : step);
    }

    /** The form's own fields are named apart: {@code step}, {@code form.…}, the token against forgery. */
    private static boolean isOfTheNotification(String name) {
        return !name.equals("step") && !name.startsWith("form.") && !name.startsWith("csrf-");
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

    /** The form as it is shown again. */
    FormState form() {
        var form = FormState.blank();
        for (var field : fields.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        for (var reason : passed.entrySet()) {
            form = form.with(REASON + reason.getKey(), reason.getValue());
        }
        return form;
    }
}
