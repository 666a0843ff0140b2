package jp.yakuba.childallowance.payment.run;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;

/**
 * One returned transfer as the list has it: UTF-8, comma separated, 明細番号, 口座番号, 金額, 理由 (project-derived; what banks
 * give is brought into it).
 *
 * @param line of the file
 */
record ResultRow(long line, String number, String account, String amount, String reason) {

    static final int MOST = 100_000;

    private static final List<String> COLUMNS = List.of("明細番号", "口座番号", "金額", "理由");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** All rows; a list with its header alone says that nothing came back. */
    static List<ResultRow> read(InputStream content) {
        try (var csv = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder()))) {
            return rows(csv);
        } catch (IOException | UncheckedIOException | CsvParseException broken) {
            throw new Refusal(
                    ProblemType.VALIDATION_FAILED,
                    Finding.error(
                            ChildAllowanceError.RESULT_FILE_UNREADABLE,
                            "file",
                            "ファイルを読み取れません。",
                            "見出しのある UTF-8 の CSV を選んでください。"));
        }
    }

    private static List<ResultRow> rows(Iterable<CsvRecord> csv) {
        var lines = csv.iterator();
        var header = lines.hasNext() ? lines.next().getFields() : List.<String>of();
        if (!header.stream()
                .map(name -> name.replace(BYTE_ORDER_MARK, "").strip())
                .toList()
                .equals(COLUMNS)) {
            throw refused(
                    ChildAllowanceError.RESULT_COLUMNS,
                    String.join("、", COLUMNS) + " の見出しではありません。",
                    "一行目に項目名をこの順に書いてください。");
        }
        var rows = new ArrayList<ResultRow>();
        while (lines.hasNext()) {
            var record = lines.next();
            rows.add(new ResultRow(
                    record.getStartingLineNumber(),
                    field(record, 0),
                    field(record, 1),
                    field(record, 2),
                    field(record, 3)));
            if (rows.size() > MOST) {
                throw refused(ChildAllowanceError.RESULT_TOO_MANY, "ファイルの行が多すぎます。", "%,d行以内にしてください。".formatted(MOST));
            }
        }
        return rows;
    }

    private static String field(CsvRecord record, int column) {
        return column < record.getFieldCount() ? record.getField(column).strip() : "";
    }

    private static Refusal refused(ErrorCode code, String message, String remedy) {
        return new Refusal(ProblemType.VALIDATION_FAILED, Finding.error(code, "file", message, remedy));
    }

    /** Without what is whose it is alone. */
    @Override
    public String toString() {
        return "ResultRow[" + line + "]";
    }
}
