package jp.yakuba.childallowance.unpaid;

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
 * A claim as the form posted it.
 *
 * @param fields what was typed, by path
 * @param passed the reason given for each alert, by its code
 */
record PostedUnpaidClaim(Map<String, String> fields, Map<String, String> passed) {

    private static final Pattern FIELD =
            Pattern.compile("deceased|child|guardian|guardianName|date|note|account\\.[a-z]+");

    static PostedUnpaidClaim of(MultivaluedMap<String, String> posted) {
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
        return new PostedUnpaidClaim(typed, given);
    }

    /** The claim, or what cannot be read. */
    Bound<UnpaidClaim> bound() {
        var typed = new Fields(fields);
        var bound = UnpaidClaim.SHAPE.bind(typed);
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
    static FormState form(UnpaidClaim claim, Map<String, String> passed) {
        var typed = new LinkedHashMap<String, String>();
        UnpaidClaim.SHAPE.visit(claim, (leaf, text) -> {
            if (text != null && !text.isEmpty()) {
                typed.put(leaf.path(), text);
            }
        });
        return new PostedUnpaidClaim(typed, passed).form(Findings.none());
    }

    /** Shows nothing of what was typed. */
    @Override
    public String toString() {
        return "PostedUnpaidClaim";
    }
}
