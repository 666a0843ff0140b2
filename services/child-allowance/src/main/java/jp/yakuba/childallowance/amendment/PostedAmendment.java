package jp.yakuba.childallowance.amendment;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.Bound;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.platform.screens.FormState;

/**
 * An amendment as the form posted it. The form has more rows for children than are filled in; those left blank are no rows.
 *
 * @param fields what was typed, by path
 * @param passed the reason given for each alert, by its code
 */
record PostedAmendment(Map<String, String> fields, Map<String, String> passed) {

    private static final Pattern FIELD = Pattern.compile(
            "recipient|kind|basis|date|reason|claimReason|event|ceased|rescinds|note|children\\[\\d{1,2}]\\..+");
    private static final Pattern ROW = Pattern.compile("children\\[(\\d{1,2})](.*)");

    static PostedAmendment of(MultivaluedMap<String, String> posted) {
        var typed = new TreeMap<String, String>();
        posted.forEach((name, values) -> {
            var value = values.getFirst();
            if (FIELD.matcher(name).matches() && value != null && !value.isBlank()) {
                typed.put(name, value.strip());
            }
        });
        var given = FormState.of(posted).reasons().entrySet().stream()
                .filter(reason -> !reason.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new PostedAmendment(withoutGaps(typed), given);
    }

    /** Numbers the rows anew that are filled in. */
    private static Map<String, String> withoutGaps(Map<String, String> typed) {
        var numbers = new LinkedHashMap<String, Integer>();
        var fields = new LinkedHashMap<String, String>();
        typed.forEach((name, value) -> {
            var row = ROW.matcher(name);
            if (row.matches()) {
                var number = numbers.computeIfAbsent(row.group(1), first -> numbers.size());
                fields.put("children[" + number + "]" + row.group(2), value);
            } else {
                fields.put(name, value);
            }
        });
        return fields;
    }

    /** The amendment, or what cannot be read. */
    Bound<Amendment> bound() {
        var typed = new Fields(fields);
        var bound = Amendment.SHAPE.bind(typed);
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

    /** An amendment as it would be typed. */
    static FormState form(Amendment amendment, Map<String, String> passed) {
        var typed = new LinkedHashMap<String, String>();
        Amendment.SHAPE.visit(amendment, (leaf, text) -> {
            if (text != null && !text.isEmpty()) {
                typed.put(leaf.path(), text);
            }
        });
        return new PostedAmendment(typed, passed).form(Findings.none());
    }

    /** Shows nothing of what was typed. */
    @Override
    public String toString() {
        return "PostedAmendment";
    }
}
