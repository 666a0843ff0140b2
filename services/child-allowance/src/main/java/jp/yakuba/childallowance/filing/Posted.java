package jp.yakuba.childallowance.filing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.Bound;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.text.GlyphRules;
import jp.yakuba.platform.screens.FormState;

/**
 * What is filed as its form posted it. A form has more rows for children than are filled in; those left blank are no rows.
 *
 * @param shape what it is to be
 * @param fields what was typed, by path
 * @param passed the reason given for each alert, by its code
 */
public record Posted<T extends Record>(RecordShape<T> shape, Map<String, String> fields, Map<String, String> passed) {

    private static final Pattern ROW = Pattern.compile("children\\[(\\d{1,2})](.*)");

    /**
     * Of a form that was posted.
     *
     * @param isField whether a name that was posted is of what is filed
     */
    public static <T extends Record> Posted<T> of(
            RecordShape<T> shape, MultivaluedMap<String, String> posted, Predicate<String> isField) {
        return of(shape, posted, isField, UnaryOperator.identity());
    }

    /**
     * The same of a form that posts more than was typed.
     *
     * @param taken what of it counts
     */
    public static <T extends Record> Posted<T> of(
            RecordShape<T> shape,
            MultivaluedMap<String, String> posted,
            Predicate<String> isField,
            UnaryOperator<SortedMap<String, String>> taken) {
        var typed = new TreeMap<String, String>();
        posted.forEach((name, values) -> {
            var value = values.getFirst();
            if (isField.test(name) && value != null && !value.isBlank()) {
                typed.put(name, value.strip());
            }
        });
        var given = FormState.of(posted).reasons().entrySet().stream()
                .filter(reason -> !reason.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Posted<>(shape, withoutGaps(taken.apply(typed)), given);
    }

    /** As it would be typed. */
    public static <T extends Record> Posted<T> of(RecordShape<T> shape, T filed, Map<String, String> passed) {
        var typed = new LinkedHashMap<String, String>();
        shape.visit(filed, (leaf, text) -> {
            if (text != null && !text.isEmpty()) {
                typed.put(leaf.path(), text);
            }
        });
        return new Posted<>(shape, typed, passed);
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

    /** What is filed, or what cannot be read. */
    Bound<T> bound() {
        var typed = new Fields(fields);
        var bound = shape.bind(typed);
        var findings = bound.findings().and(typed.unknown()).and(GlyphRules.pictographs(freeTexts()));
        return new Bound<>(findings.hasErrors() ? null : bound.value(), findings);
    }

    private Map<String, String> freeTexts() {
        return fields.entrySet().stream()
                .filter(field -> shape.isFreeText(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was typed, to be shown again. */
    public FormState form(Findings findings) {
        var form = FormState.blank();
        for (var field : fields.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        for (var reason : passed.entrySet()) {
            form = form.with(FormState.REASON + reason.getKey(), reason.getValue());
        }
        return form.with(findings);
    }

    /** Shows nothing of what was typed. */
    @Override
    public String toString() {
        return "Posted";
    }
}
