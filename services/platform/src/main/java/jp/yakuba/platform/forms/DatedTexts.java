package jp.yakuba.platform.forms;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a kind of paper, each with the days between which it is used. Read from {@code
 * /api-specs/forms/<name>.csv}: what it is for, {@code from}, {@code to}, {@code text}.
 */
public final class DatedTexts {

    private final String name;
    private final List<DatedText> texts;

    private DatedTexts(String name, List<DatedText> texts) {
        this.name = name;
        this.texts = texts;
    }

    private record DatedText(
            String of, LocalDate from, @Nullable LocalDate to, String text) {

        boolean isFor(String wanted, LocalDate day) {
            return of.equals(wanted) && !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /**
     * Reads them; a missing or faulty file is a fault of the build, not of input.
     *
     * @param column the one that says what each is for
     */
    public static DatedTexts load(String name, String column) {
        var resource = "/api-specs/forms/" + name + ".csv";
        var stream = DatedTexts.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("missing " + resource);
        }
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new DatedTexts(
                    name, csv.stream().map(row -> text(row, column)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatedText text(NamedCsvRecord row, String column) {
        var to = row.getField("to");
        return new DatedText(
                row.getField(column),
                LocalDate.parse(row.getField("from")),
                to.isEmpty() ? null : LocalDate.parse(to),
                row.getField("text"));
    }

    /** The words used on a day. */
    public String of(String wanted, LocalDate day) {
        return texts.stream()
                .filter(text -> text.isFor(wanted, day))
                .findFirst()
                .map(DatedText::text)
                .orElseThrow(() -> new IllegalStateException("no text of " + name + " for " + wanted + " on " + day));
    }
}
