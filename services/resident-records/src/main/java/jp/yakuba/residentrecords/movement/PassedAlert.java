package jp.yakuba.residentrecords.movement;

import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.residentrecords.resident.VisibleItems;

/**
 * An alert that a clerk went on in spite of, as the page of a draft shows it.
 *
 * @param alert what it said; empty where it is not found any more
 * @param reason why the clerk went on
 */
public record PassedAlert(String alert, String reason) {

    /** Those of the draft, each reason as far as the operator may read it: it may tell where a protected person is. */
    @Requirement("001/3.4")
    static List<PassedAlert> of(Draft draft, Findings found, VisibleItems items) {
        return draft.passedAlerts().entrySet().stream()
                .filter(passed -> !passed.getValue().isBlank())
                .map(passed -> new PassedAlert(
                        message(found, passed), CounterFacts.said(draft.remark(passed.getValue(), items))))
                .toList();
    }

    private static String message(Findings found, Map.Entry<String, String> passed) {
        return found.alerts().stream()
                .filter(alert -> alert.code().equals(passed.getKey()))
                .map(Finding::message)
                .findFirst()
                .orElse("");
    }
}
