package jp.yakuba.platform.inspection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.yakuba.platform.audit.LoggedEntry;
import jp.yakuba.platform.audit.Outcome;

/** An entry in words. */
record EntryView(LoggedEntry entry, AuditNames names) {

    private static final int SUBJECTS_IN_A_ROW = 2;

    public String time() {
        return JapaneseTime.shortly(entry.occurredAt());
    }

    public String fullTime() {
        return JapaneseTime.full(entry.occurredAt());
    }

    public String operation() {
        return names.operation(entry.operation());
    }

    public List<String> subjects() {
        return entry.subjects().stream().map(names::subject).toList();
    }

    /** The first subjects, and how many more there are. */
    public String subjectsInShort() {
        var all = subjects();
        var first = String.join("、", all.subList(0, Math.min(SUBJECTS_IN_A_ROW, all.size())));
        return all.size() <= SUBJECTS_IN_A_ROW ? first : first + " ほか" + (all.size() - SUBJECTS_IN_A_ROW) + "件";
    }

    /** What is told of it, by name. */
    public Map<String, String> details() {
        var told = new TreeMap<String, String>();
        entry.details().forEach((code, value) -> told.put(names.detail(code), names.value(code, value)));
        return told;
    }

    public boolean succeeded() {
        return entry.outcome().equals(Outcome.SUCCESS.code());
    }

    public String outcome() {
        for (var outcome : Outcome.values()) {
            if (outcome.code().equals(entry.outcome())) {
                return outcome.label();
            }
        }
        return entry.outcome();
    }

    /** How the outcome looks, beside its word. */
    public String look() {
        return entry.outcome().equals(Outcome.REFUSED.code()) ? "alert" : "error";
    }
}
