package jp.yakuba.residentrecords.measure.notice;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of the notices: dated data in {@code api-specs/forms/protection-notice-text.csv}. */
final class NoticeTexts {

    private static final String RESOURCE = "/api-specs/forms/protection-notice-text.csv";
    private static final List<DatedText> TEXTS = read();

    private NoticeTexts() {}

    private record DatedText(
            String notice, LocalDate from, @Nullable LocalDate to, String text) {

        boolean isFor(NoticeKind kind, LocalDate day) {
            return notice.equals(kind.code()) && !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    static String of(NoticeKind kind, LocalDate day) {
        return TEXTS.stream()
                .filter(text -> text.isFor(kind, day))
                .findFirst()
                .map(DatedText::text)
                .orElseThrow(() -> new IllegalStateException("no words for " + kind + " on " + day));
    }

    private static List<DatedText> read() {
        var stream = NoticeTexts.class.getResourceAsStream(RESOURCE);
        if (stream == null) {
            throw new IllegalStateException("missing " + RESOURCE);
        }
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(NoticeTexts::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatedText text(NamedCsvRecord row) {
        var to = row.getField("to");
        return new DatedText(
                row.getField("notice"),
                LocalDate.parse(row.getField("from")),
                to.isEmpty() ? null : LocalDate.parse(to),
                row.getField("text"));
    }
}
