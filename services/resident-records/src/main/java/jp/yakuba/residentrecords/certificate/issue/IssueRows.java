package jp.yakuba.residentrecords.certificate.issue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.residentrecords.certificate.content.CertificateKind;
import jp.yakuba.residentrecords.certificate.content.Choices;
import jp.yakuba.residentrecords.certificate.content.HeadOfCopy;
import jp.yakuba.residentrecords.certificate.content.Omittable;
import jp.yakuba.residentrecords.certificate.content.SubjectVersion;
import jp.yakuba.residentrecords.certificate.sheet.IssueNumber;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads the rows that {@link IssueHistory} selects. */
@Singleton
class IssueRows implements RowMapper<CertificateIssue> {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper json;

    IssueRows(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public CertificateIssue map(ResultSet row, StatementContext context) throws SQLException {
        return new CertificateIssue(
                row.getObject("issue_id", UUID.class),
                row.getObject("order_id", UUID.class),
                new Circumstances(
                        instant(row, "issued_at"),
                        row.getString("place"),
                        row.getString("terminal"),
                        row.getString("user_id"),
                        row.getString("user_name")),
                CertificateKind.of(row.getString("kind")),
                new HouseholdNumber(row.getString("household_number")),
                row.getBoolean("whole_household"),
                HeadOfCopy.parse(row.getString("household_head")),
                texts(row, "subjects").map(SubjectVersion::parse).toList(),
                choices(row),
                row.getBoolean("official_use"),
                row.getBoolean("specimen"),
                new IssueNumber(
                        row.getObject("number_date", LocalDate.class),
                        row.getString("number_municipality"),
                        row.getString("number_terminal"),
                        row.getString("number_printer"),
                        row.getInt("number_sequence")),
                row.getInt("pages"),
                new Certification(
                        row.getObject("certifier_id", UUID.class),
                        row.getObject("seal_id", UUID.class),
                        row.getString("seal_note")),
                applicantClass(row),
                row.getString("applicant"),
                row.getString("purpose"),
                read(row.getString("passed_alerts")),
                reprint(row),
                disposal(row));
    }

    private static @Nullable ApplicantClass applicantClass(ResultSet row) throws SQLException {
        var code = row.getString("applicant_class");
        return code == null ? null : ApplicantClass.of(code);
    }

    private static Choices choices(ResultSet row) throws SQLException {
        return new Choices(
                texts(row, "disclosed").map(Omittable::of).collect(Collectors.toSet()),
                row.getBoolean("readings"),
                row.getBoolean("history"),
                row.getBoolean("special_reasons"),
                row.getBoolean("remarks"));
    }

    private static @Nullable Reprint reprint(ResultSet row) throws SQLException {
        var of = row.getObject("reprint_of", UUID.class);
        return of == null ? null : new Reprint(of, row.getString("reprint_reason"));
    }

    private static @Nullable Disposal disposal(ResultSet row) throws SQLException {
        return row.getString("disposed_by") == null
                ? null
                : new Disposal(
                        instant(row, "disposed_at"),
                        row.getString("disposed_by"),
                        row.getString("disposed_by_name"),
                        row.getString("reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }

    String text(Map<String, String> texts) {
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Texts cannot be written as JSON", broken);
        }
    }

    private Map<String, String> read(String texts) {
        try {
            return json.readValue(texts, TEXTS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Stored texts cannot be read", broken);
        }
    }
}
