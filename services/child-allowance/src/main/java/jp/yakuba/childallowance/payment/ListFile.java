package jp.yakuba.childallowance.payment;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;

/**
 * A list in a file: UTF-8, comma separated, the names of its columns in the first line.
 *
 * @param most lines that it may have
 */
public record ListFile(List<String> columns, int most) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public ListFile {
        columns = List.copyOf(columns);
    }

    /**
     * A line of it.
     *
     * @param number in the file, from 1
     */
    public record Line(long number, List<String> fields) {

        /** What stands in a column; empty if the line is shorter. */
        public String field(int column) {
            return column < fields.size() ? fields.get(column).strip() : "";
        }

        /** Without what stands in it. */
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    /** Reads it line by line; a list with its header alone has none. */
    public void read(InputStream content, Consumer<Line> taken) {
        try (var csv = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder()))) {
            var lines = csv.iterator();
            requireHeader(lines);
            for (var count = 1; hasNext(lines); count++) {
                if (count > most) {
                    throw refused(ChildAllowanceError.LIST_TOO_MANY, "ファイルの行が多すぎます。", "%,d行以内にしてください。".formatted(most));
                }
                var line = lines.next();
                taken.accept(new Line(line.getStartingLineNumber(), line.getFields()));
            }
        } catch (IOException broken) {
            throw unreadable();
        }
    }

    private void requireHeader(Iterator<CsvRecord> lines) {
        var header = hasNext(lines) ? lines.next().getFields() : List.<String>of();
        if (!header.stream()
                .map(name -> name.replace(BYTE_ORDER_MARK, "").strip())
                .toList()
                .equals(columns)) {
            throw refused(
                    ChildAllowanceError.LIST_COLUMNS,
                    String.join("、", columns) + " の見出しではありません。",
                    "一行目に項目名をこの順に書いてください。");
        }
    }

    /** The reader reads ahead here, and only here. */
    private static boolean hasNext(Iterator<CsvRecord> lines) {
        try {
            return lines.hasNext();
        } catch (UncheckedIOException | CsvParseException broken) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return refused(ChildAllowanceError.LIST_UNREADABLE, "ファイルを読み取れません。", "見出しのある UTF-8 の CSV を選んでください。");
    }

    private static Refusal refused(ErrorCode code, String message, String remedy) {
        return new Refusal(ProblemType.VALIDATION_FAILED, Finding.error(code, "file", message, remedy));
    }
}
