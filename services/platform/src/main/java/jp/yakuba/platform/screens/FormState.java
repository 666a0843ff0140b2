package jp.yakuba.platform.screens;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Severity;

/**
 * A form between server and clerk: what was typed, kept as it was typed, and what was found in it. Names of fields are
 * the paths of findings, so each finding stands at its field.
 */
public record FormState(Map<String, List<String>> values, Findings findings) {

    public FormState {
        var typed = new LinkedHashMap<String, List<String>>();
        values.forEach((name, texts) -> typed.put(name, List.copyOf(texts)));
        values = Collections.unmodifiableMap(typed);
    }

    /** Begins the name of a field with the reason why an alert is passed; its code follows. */
    public static final String REASON = "alertReason.";

    /** Nothing typed yet. */
    public static FormState blank() {
        return new FormState(Map.of(), Findings.none());
    }

    /** What was posted. */
    public static FormState of(MultivaluedMap<String, String> posted) {
        return new FormState(posted, Findings.none());
    }

    /** The same with the field filled in. */
    public FormState with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(value));
        return new FormState(changed, findings);
    }

    /** The same with further findings. */
    public FormState with(Findings more) {
        return new FormState(values, findings.and(more));
    }

    /** What the field holds; empty if nothing. */
    public String value(String name) {
        List<String> typed = values.getOrDefault(name, List.of());
        return typed.isEmpty() ? "" : typed.getFirst();
    }

    /** Whether the option of a choice is chosen. */
    public boolean chosen(String name, String option) {
        return values.getOrDefault(name, List.of()).contains(option);
    }

    /** Why the clerk passes the alert of this code; empty if no reason was given. */
    public String alertReason(String code) {
        return value(REASON + code).strip();
    }

    /** The reasons as they were typed, by the codes of the alerts that they pass. */
    public Map<String, String> reasons() {
        var reasons = new LinkedHashMap<String, String>();
        values.keySet().stream()
                .filter(name -> name.startsWith(REASON))
                .forEach(name -> reasons.put(name.substring(REASON.length()), value(name)));
        return Collections.unmodifiableMap(reasons);
    }

    /** The alerts that a reason passes: one reason for all that were found of the same kind. */
    public List<Finding> alertsToPass() {
        var codes = new HashSet<String>();
        return findings.alerts().stream()
                .filter(alert -> codes.add(alert.code()))
                .toList();
    }

    /** What was found at the field. */
    public List<Finding> at(String name) {
        return findings.list().stream()
                .filter(finding -> finding.field().equals(name))
                .toList();
    }

    /** What was found at single options of a choice: their fields are its name with the option's place in brackets. */
    public List<Finding> atOptions(String name) {
        return findings.list().stream()
                .filter(finding -> finding.field().startsWith(name + "["))
                .toList();
    }

    /** Whether an option of a choice blocks, or the choice as a whole. */
    public boolean invalidAt(String name, int option) {
        return invalid(name) || invalid(name + "[" + option + "]");
    }

    /** Whether anything was found at the field. */
    public boolean marked(String name) {
        return !at(name).isEmpty();
    }

    /** Whether the field blocks. */
    public boolean invalid(String name) {
        return at(name).stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
