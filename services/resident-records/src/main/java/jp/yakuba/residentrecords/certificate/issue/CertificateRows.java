package jp.yakuba.residentrecords.certificate.issue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.office.issuance.Issue;
import jp.yakuba.office.issuance.PaperColumns;
import jp.yakuba.office.issuance.PaperRows;
import jp.yakuba.residentrecords.certificate.content.CertificateKind;
import jp.yakuba.residentrecords.certificate.content.Choices;
import jp.yakuba.residentrecords.certificate.content.HeadOfCopy;
import jp.yakuba.residentrecords.certificate.content.Omittable;
import org.jspecify.annotations.Nullable;

/** What is kept of a copy besides that it was issued. */
@Singleton
class CertificateRows implements PaperRows<CertificateIssue> {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper json;

    CertificateRows(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void write(CertificateIssue copy, PaperColumns columns) {
        var choices = copy.choices();
        columns.text("kind", copy.kind().code())
                .text("household_number", copy.household().value())
                .flag("whole_household", copy.whole())
                .text("household_head", copy.head().text())
                .texts(
                        "disclosed",
                        choices.disclosed().stream()
                                .map(Omittable::code)
                                .sorted()
                                .toList())
                .flag("readings", choices.readings())
                .flag("history", choices.history())
                .flag("special_reasons", choices.specialReasons())
                .flag("remarks", choices.remarks())
                .flag("official_use", copy.officialUse())
                .text("applicant_class", code(copy.applicantClass()))
                .text("applicant", copy.applicant())
                .text("purpose", copy.purpose())
                .json("passed_alerts", text(copy.passedAlerts()));
    }

    @Override
    public CertificateIssue read(Issue issue, ResultSet row) throws SQLException {
        return new CertificateIssue(
                issue,
                CertificateKind.of(row.getString("kind")),
                new HouseholdNumber(row.getString("household_number")),
                row.getBoolean("whole_household"),
                HeadOfCopy.parse(row.getString("household_head")),
                choices(row),
                row.getBoolean("official_use"),
                applicantClass(row),
                row.getString("applicant"),
                row.getString("purpose"),
                read(row.getString("passed_alerts")));
    }

    private static @Nullable String code(@Nullable ApplicantClass applicant) {
        return applicant == null ? null : applicant.code();
    }

    private static @Nullable ApplicantClass applicantClass(ResultSet row) throws SQLException {
        var code = row.getString("applicant_class");
        return code == null ? null : ApplicantClass.of(code);
    }

    private static Choices choices(ResultSet row) throws SQLException {
        return new Choices(
                Stream.of((String[]) row.getArray("disclosed").getArray())
                        .map(Omittable::of)
                        .collect(Collectors.toSet()),
                row.getBoolean("readings"),
                row.getBoolean("history"),
                row.getBoolean("special_reasons"),
                row.getBoolean("remarks"));
    }

    private String text(Map<String, String> texts) {
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
