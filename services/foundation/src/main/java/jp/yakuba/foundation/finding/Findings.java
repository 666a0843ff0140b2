package jp.yakuba.foundation.finding;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Findings in the order in which they were made; immutable. */
public record Findings(List<Finding> list) implements Iterable<Finding> {

    private static final Findings NONE = new Findings(List.of());

    /** Copies the list. */
    public Findings {
        list = List.copyOf(list);
    }

    /** Nothing found. */
    public static Findings none() {
        return NONE;
    }

    /** These findings. */
    public static Findings of(Finding... findings) {
        return new Findings(List.of(findings));
    }

    /** These findings. */
    public static Findings of(Collection<Finding> findings) {
        return findings.isEmpty() ? NONE : new Findings(List.copyOf(findings));
    }

    /** These and, after them, one more. */
    public Findings and(Finding finding) {
        return new Findings(Stream.concat(list.stream(), Stream.of(finding)).toList());
    }

    /** These and, after them, the others. */
    public Findings and(Findings others) {
        if (list.isEmpty()) {
            return others;
        }
        return others.list.isEmpty()
                ? this
                : new Findings(
                        Stream.concat(list.stream(), others.list.stream()).toList());
    }

    /** These and, after them, those of the others that are not among them. */
    public Findings andNew(Findings others) {
        return and(
                of(others.list.stream().filter(other -> !list.contains(other)).toList()));
    }

    /** The same findings with their paths seen from one level further out. */
    public Findings at(String fieldPrefix) {
        return new Findings(
                list.stream().map(finding -> finding.at(fieldPrefix)).toList());
    }

    /** The same findings, each about another item. */
    public Findings about(Function<Finding, String> otherField) {
        return new Findings(list.stream()
                .map(finding -> finding.about(otherField.apply(finding)))
                .toList());
    }

    /** Whether one of them blocks. */
    public boolean hasErrors() {
        return list.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Whether one of them is called that. */
    public boolean have(FindingCode called) {
        return list.stream().anyMatch(finding -> finding.is(called));
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Those that block. */
    public List<Finding> errors() {
        return ofSeverity(Severity.ERROR);
    }

    /** Those that may be passed with a reason. */
    public List<Finding> alerts() {
        return ofSeverity(Severity.ALERT);
    }

    /** Those that may be passed, but for which no reason is given, by their codes. */
    public Findings alertsNotPassed(Map<String, String> reasons) {
        return of(alerts().stream()
                .filter(alert -> reasons.getOrDefault(alert.code(), "").isBlank())
                .toList());
    }

    /** Those of one severity. */
    public List<Finding> ofSeverity(Severity severity) {
        return list.stream().filter(finding -> finding.severity() == severity).toList();
    }

    /** Their codes alone, which may be logged. */
    public List<String> codes() {
        return list.stream().map(Finding::code).toList();
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }
}
