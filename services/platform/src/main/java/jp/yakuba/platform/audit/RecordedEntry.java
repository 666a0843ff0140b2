package jp.yakuba.platform.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import jp.yakuba.foundation.number.MunicipalityCode;

/** An entry as it stands in the log: what was told and by whom, when and from where. */
record RecordedEntry(
        MunicipalityCode municipality,
        Instant occurredAt,
        String userId,
        String userName,
        String department,
        String terminal,
        String place,
        String requestId,
        AuditEntry entry) {

    RecordedEntry {
        // PostgreSQL keeps microseconds; the hash must be of what comes back.
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** SHA-256 over every field, each with its length in front, so that no two entries share a text. */
    byte[] leafHash() {
        var hash = new CanonicalHash("yakuba-audit-entry-1")
                .add(municipality.value())
                .add(ChronoUnit.MICROS.between(Instant.EPOCH, occurredAt))
                .add(userId)
                .add(userName)
                .add(department)
                .add(terminal)
                .add(place)
                .add(requestId)
                .add(entry.operation())
                .add(entry.outcome().code())
                .add(entry.individualNumberRead() ? 1 : 0)
                .add(entry.records())
                .add(entry.subjects().size());
        entry.subjects().forEach(subject -> hash.add(subject.toString()));
        hash.add(entry.details().size());
        entry.details().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(detail -> hash.add(detail.getKey()).add(detail.getValue()));
        return hash.end();
    }
}
