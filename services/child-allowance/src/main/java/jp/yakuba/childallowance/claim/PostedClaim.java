package jp.yakuba.childallowance.claim;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.Bound;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.platform.screens.FormState;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the form posted it. The form has more rows for children than are filled in; those left blank are no rows, and
 * neither are those of children who were offered and not ticked.
 *
 * @param fields what was typed, by path
 * @param passed the reason given for each alert, by its code
 */
record PostedClaim(Map<String, String> fields, Map<String, String> passed) {

    private static final Pattern ROW = Pattern.compile("children\\[(\\d{1,2})](.*)");

    /** Ends the name of a field that says that the child of the row was offered, to be ticked. */
    private static final String OFFERED = ".offered";

    static PostedClaim of(MultivaluedMap<String, String> posted) {
        var typed = new TreeMap<String, String>();
        posted.forEach((name, values) -> {
            var value = values.getFirst();
            if (isOfTheClaim(name) && value != null && !value.isBlank()) {
                typed.put(name, value.strip());
            }
        });
        var taken = new TreeMap<>(typed);
        taken.keySet().removeIf(name -> name.endsWith(OFFERED) || isNotTaken(typed, name));
        return new PostedClaim(compact(taken), given(FormState.of(posted).reasons()));
    }

    private static boolean isOfTheClaim(String name) {
        return !name.equals("step")
                && !name.startsWith("form.")
                && !name.startsWith("csrf-")
                && !name.startsWith(FormState.REASON);
    }

    private static boolean isNotTaken(Map<String, String> typed, String name) {
        var row = ROW.matcher(name);
        return row.matches()
                && typed.containsKey("children[" + row.group(1) + "]" + OFFERED)
                && !typed.containsKey("children[" + row.group(1) + "].addressee");
    }

    private static Map<String, String> given(Map<String, String> reasons) {
        return reasons.entrySet().stream()
                .filter(reason -> !reason.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Numbers the rows anew that are filled in. */
    private static Map<String, String> compact(Map<String, String> typed) {
        var numbers = new HashMap<String, Integer>();
        var compact = new LinkedHashMap<String, String>();
        typed.forEach((name, value) -> {
            var row = ROW.matcher(name);
            if (row.matches()) {
                var number = number(numbers, row.group(1));
                compact.put("children[" + number + "]" + row.group(2), value);
            } else {
                compact.put(name, value);
            }
        });
        return compact;
    }

    private static int number(Map<String, Integer> numbers, String row) {
        var next = numbers.size();
        var known = numbers.putIfAbsent(row, next);
        return known == null ? next : known;
    }

    /** The claim, or what cannot be read. */
    Bound<CertificationClaim> bound() {
        var typed = new Fields(fields);
        var bound = CertificationClaim.SHAPE.bind(typed);
        var findings = bound.findings().and(typed.unknown());
        return new Bound<>(findings.hasErrors() ? null : bound.value(), findings);
    }

    /** What was typed, to be shown again. */
    FormState form(Findings findings) {
        var form = FormState.blank();
        for (var field : fields.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        for (var reason : passed.entrySet()) {
            form = form.with(FormState.REASON + reason.getKey(), reason.getValue());
        }
        return form.with(findings);
    }

    /** A claim as it would be typed. */
    static FormState form(CertificationClaim claim, Map<String, String> passed) {
        var typed = new LinkedHashMap<String, String>();
        CertificationClaim.SHAPE.visit(claim, (leaf, text) -> put(typed, leaf.path(), text));
        return new PostedClaim(typed, passed).form(Findings.none());
    }

    private static void put(Map<String, String> typed, String path, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            typed.put(path, text);
        }
    }

    /** Shows nothing of what was typed. */
    @Override
    public String toString() {
        return "PostedClaim";
    }
}
