package jp.yakuba.office.issuance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yakuba.foundation.id.Id;
import org.jspecify.annotations.Nullable;

/** What every paper has in its row. */
final class IssueRow {

    private IssueRow() {}

    static void write(Issue issue, PaperColumns columns) {
        var circumstances = issue.circumstances();
        var number = issue.number();
        var certification = issue.certification();
        var reprint = issue.reprint();
        columns.id("issue_id", issue.id())
                .id("order_id", issue.order())
                .instant("issued_at", circumstances.issuedAt())
                .text("place", circumstances.place())
                .text("terminal", circumstances.terminal())
                .text("user_id", circumstances.userId())
                .text("user_name", circumstances.userName())
                .flag("specimen", issue.specimen())
                .day("number_date", number.date())
                .text("number_municipality", number.municipality())
                .text("number_terminal", number.terminal())
                .text("number_printer", number.printer())
                .number("number_sequence", number.sequence())
                .number("pages", issue.pages())
                .id("certifier_id", certification.certifier())
                .id("seal_id", certification.seal())
                .text("seal_note", certification.sealNote())
                .id("reprint_of", reprint == null ? null : reprint.of())
                .text("reprint_reason", reprint == null ? "" : reprint.reason());
    }

    static Issue read(ResultSet row) throws SQLException {
        return new Issue(
                new IssueId(row.getObject("issue_id", UUID.class)),
                new OrderId(row.getObject("order_id", UUID.class)),
                new Circumstances(
                        instant(row, "issued_at"),
                        row.getString("place"),
                        row.getString("terminal"),
                        row.getString("user_id"),
                        row.getString("user_name")),
                subjects(row),
                row.getBoolean("specimen"),
                new IssueNumber(
                        row.getObject("number_date", LocalDate.class),
                        row.getString("number_municipality"),
                        row.getString("number_terminal"),
                        row.getString("number_printer"),
                        row.getInt("number_sequence")),
                row.getInt("pages"),
                new Certification(
                        new CertifierId(row.getObject("certifier_id", UUID.class)),
                        Id.ofNullable(row.getObject("seal_id", UUID.class), SealId::new),
                        row.getString("seal_note")),
                reprint(row),
                disposal(row));
    }

    private static List<SubjectVersion> subjects(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("subjects").getArray())
                .map(SubjectVersion::parse)
                .toList();
    }

    private static @Nullable Reprint reprint(ResultSet row) throws SQLException {
        var of = row.getObject("reprint_of", UUID.class);
        return of == null ? null : new Reprint(new IssueId(of), row.getString("reprint_reason"));
    }

    private static @Nullable Disposal disposal(ResultSet row) throws SQLException {
        return row.getString("disposed_by") == null
                ? null
                : new Disposal(
                        instant(row, "disposed_at"),
                        row.getString("disposed_by"),
                        row.getString("disposed_by_name"),
                        row.getString("disposal_reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
