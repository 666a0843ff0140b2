package jp.yakuba.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.yakuba.foundation.number.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry as an auditor reads it. Its texts are as they stand in the table, so that a row that somebody has tampered
 * with can still be shown.
 *
 * @param outcome code of an {@link Outcome}
 * @param subjects such as {@code addressee:0000000019}
 */
@Schema(name = "AuditEntry")
public record LoggedEntry(
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

    private static final JsonMapper JSON = new JsonMapper();

    public LoggedEntry {
        subjects = List.copyOf(subjects);
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** A row of {@code platform.audit_entry}. */
    public static LoggedEntry of(ResultSet row) throws SQLException {
        return new LoggedEntry(
                row.getLong("entry_id"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("user_id"),
                row.getString("user_name"),
                row.getString("department"),
                row.getString("terminal"),
                row.getString("place"),
                row.getString("operation"),
                row.getString("outcome"),
                row.getBoolean("individual_number"),
                row.getInt("record_count"),
                Arrays.stream((String[]) row.getArray("subjects").getArray())
                        .map(String::valueOf)
                        .toList(),
                details(row.getString("details")),
                row.getString("request_id"));
    }

    private static Map<String, String> details(String text) {
        var details = new TreeMap<String, String>();
        try {
            JSON.readTree(text)
                    .properties()
                    .forEach(detail ->
                            details.put(detail.getKey(), detail.getValue().asText()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The database keeps JSON only", impossible);
        }
        return details;
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
