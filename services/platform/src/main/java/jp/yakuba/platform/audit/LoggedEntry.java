package jp.yakuba.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.number.MunicipalityCode;

/**
 * An entry as an auditor reads it. Its texts are as they stand in the table, so that a row that somebody has tampered
 * with can still be shown.
 *
 * @param outcome code of an {@link Outcome}
 * @param subjects such as {@code addressee:0000000019}
 */
record LoggedEntry(
        long id,
        Instant occurredAt,
        String userId,
        String userName,
        String department,
        String terminal,
        String place,
        String operation,
        String outcome,
        boolean individualNumber,
        int records,
        List<String> subjects,
        Map<String, String> details,
        String requestId) {

    LoggedEntry {
        subjects = List.copyOf(subjects);
        details = Map.copyOf(details);
    }

    /** The entry as it was told; fails if somebody has made it something that nobody could tell. */
    RecordedEntry recorded(MunicipalityCode municipality) {
        return new RecordedEntry(
                municipality,
                occurredAt,
                userId,
                userName,
                department,
                terminal,
                place,
                requestId,
                new AuditEntry(
                        operation,
                        subjects.stream().map(Subject::parse).toList(),
                        records,
                        Outcome.of(outcome),
                        individualNumber,
                        details));
    }
}
