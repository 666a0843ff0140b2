package jp.yakuba.residentrecords.measure;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.Bound;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.platform.screens.FormState;

/**
 * An application as the form posted it. The form has more rows than are filled in; those left blank are no rows.
 *
 * @param fields what was typed, by path
 */
record PostedParticulars(Map<String, String> fields) {

    private static final Pattern ROW = Pattern.compile("(companions|oppositeParties|opinions)\\[(\\d{1,2})](.*)");

    static PostedParticulars of(MultivaluedMap<String, String> posted) {
        var typed = new TreeMap<String, String>();
        posted.forEach((name, values) -> {
            if (!name.equals("step")
                    && !name.startsWith("form.")
                    && !name.startsWith("csrf-")
                    && !values.getFirst().isBlank()) {
                typed.put(name, values.getFirst());
            }
        });
        return new PostedParticulars(compact(typed));
    }

    /** Numbers the rows anew that are filled in. */
    private static Map<String, String> compact(Map<String, String> typed) {
        var numbers = new HashMap<String, Integer>();
        var counts = new HashMap<String, Integer>();
        var compact = new LinkedHashMap<String, String>();
        typed.forEach((name, value) -> {
            var row = ROW.matcher(name);
            if (row.matches()) {
                var list = row.group(1);
                var number =
                        numbers.computeIfAbsent(list + row.group(2), any -> counts.merge(list, 1, Integer::sum) - 1);
                compact.put(list + "[" + number + "]" + row.group(3), value);
            } else {
                compact.put(name, value);
            }
        });
        return compact;
    }

    /** The application, or what cannot be read. */
    Bound<Particulars> bound() {
        var typed = new Fields(fields);
        var bound = Particulars.SHAPE.bind(typed);
        var findings = bound.findings().and(typed.unknown());
        return new Bound<>(findings.hasErrors() ? null : bound.value(), findings);
    }

    FormState form(Findings findings) {
        return form(fields).with(findings);
    }

    static FormState form(Particulars particulars) {
        var texts = new LinkedHashMap<String, String>();
        Particulars.SHAPE.visit(particulars, (leaf, text) -> {
            if (text != null && !text.equals("false")) {
                texts.put(leaf.path(), text);
            }
        });
        return form(texts);
    }

    private static FormState form(Map<String, String> texts) {
        var form = FormState.blank();
        for (var text : texts.entrySet()) {
            form = form.with(text.getKey(), text.getValue());
        }
        return form;
    }
}
