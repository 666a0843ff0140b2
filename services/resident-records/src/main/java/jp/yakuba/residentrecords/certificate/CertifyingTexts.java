package jp.yakuba.residentrecords.certificate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import org.jspecify.annotations.Nullable;

/** The words that certify (認証文): dated data in {@code api-specs/forms/certifying-text.csv}. */
@Requirement("001/5.1")
final class CertifyingTexts {

    private static final String RESOURCE = "/api-specs/forms/certifying-text.csv";
    private static final List<DatedText> TEXTS = read();

    private CertifyingTexts() {}

    private record DatedText(
            String copy, LocalDate from, @Nullable LocalDate to, String text) {

        boolean isFor(String wanted, LocalDate day) {
            return copy.equals(wanted) && !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    static String of(CertificateContent content, LocalDate day) {
        String copy =
                switch (content) {
                    case CertificateContent.HouseholdCopy household ->
                        household.whole() ? "household-whole" : "household-part";
                    case CertificateContent.IndividualCopy individual -> "individual";
                    case CertificateContent.DeletedRecordCopy deleted -> "deleted";
                };
        return TEXTS.stream()
                .filter(text -> text.isFor(copy, day))
                .findFirst()
                .map(DatedText::text)
                .orElseThrow(() -> new IllegalStateException("no certifying text for " + copy + " on " + day));
    }

    private static List<DatedText> read() {
        var stream = CertifyingTexts.class.getResourceAsStream(RESOURCE);
        if (stream == null) {
            throw new IllegalStateException("missing " + RESOURCE);
        }
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(CertifyingTexts::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatedText text(NamedCsvRecord row) {
        String to = row.getField("to");
        return new DatedText(
                row.getField("copy"),
                LocalDate.parse(row.getField("from")),
                to.isEmpty() ? null : LocalDate.parse(to),
                row.getField("text"));
    }
}
