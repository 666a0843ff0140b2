package jp.yakuba.residentrecords.recordcode;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.office.intake.IntakeError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.residentrecords.RecordsError;

/**
 * A file of codes: one on each line, or a CSV with them in its first column or in the one that its header calls 住民票コード.
 * Nothing that is said of a line repeats what stands there.
 *
 * @param lines each code with the number of its line
 * @param findings what is wrong with lines, by number of the line
 */
@Requirement("001/4.3.1")
record CodeFile(Map<ResidentRecordCode, Long> lines, Findings findings) {

    /** No municipality is assigned more at once. */
    static final int MOST = 100_000;

    private static final String HEADER = "住民票コード";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static CodeFile read(InputStream content) {
        try (var csv = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .maxBufferSize(64 * 1024)
                .ofCsvRecord(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            return of(csv);
        } catch (IOException | UncheckedIOException | CsvParseException broken) {
            throw refused(RecordsError.FILE_UNREADABLE, "ファイルを読み取れません。", "一行に一つの住民票コードを書いた、UTF-8 の文字のファイルを選んでください。");
        }
    }

    private static CodeFile of(Iterable<CsvRecord> records) {
        var codes = new LinkedHashMap<ResidentRecordCode, Long>();
        var findings = new ArrayList<Finding>();
        var column = 0;
        var first = true;
        for (var line : records) {
            var header = first ? header(line) : -1;
            first = false;
            if (header >= 0) {
                column = header;
                continue;
            }
            if (codes.size() + findings.size() >= MOST) {
                throw refused(RecordsError.FILE_TOO_LONG, "ファイルの行が多すぎます。", "%,d行以内に分けてください。".formatted(MOST));
            }
            read(line, column, codes, findings);
        }
        if (codes.isEmpty() && findings.isEmpty()) {
            throw refused(IntakeError.FILE_EMPTY, "ファイルに住民票コードがありません。", "一行に一つの住民票コードを書いたファイルを選んでください。");
        }
        return new CodeFile(codes, Findings.of(findings));
    }

    /** Which column of the line is called 住民票コード; -1 if none is. */
    private static int header(CsvRecord line) {
        return line.getFields().stream()
                .map(name -> name.replace(String.valueOf(BYTE_ORDER_MARK), "").strip())
                .toList()
                .indexOf(HEADER);
    }

    private static void read(CsvRecord line, int column, Map<ResidentRecordCode, Long> codes, List<Finding> findings) {
        var number = line.getStartingLineNumber();
        try {
            var field = column < line.getFieldCount() ? line.getField(column) : "";
            var code = ResidentRecordCode.parse(field.replace(String.valueOf(BYTE_ORDER_MARK), ""));
            if (codes.putIfAbsent(code, number) != null) {
                findings.add(Finding.error(
                        RecordsError.CODE_DOUBLED, at(number), "同じ住民票コードがこのファイルの前の行にもあります。", "一方の行を取り除いてください。"));
            }
        } catch (RejectedValue rejected) {
            findings.add(rejected.finding(at(number)));
        }
    }

    static String at(long line) {
        return line + "行目";
    }

    /** The findings about codes that somewhere else are known already, in the order of the lines. */
    List<Finding> about(List<String> codes, ErrorCode finding, String message, String remedy) {
        var lines = new HashMap<String, Long>();
        this.lines.forEach((code, line) -> lines.put(code.value(), line));
        return codes.stream()
                .map(lines::get)
                .sorted()
                .map(line -> Finding.error(finding, at(line), message, remedy))
                .toList();
    }

    private static Refusal refused(ErrorCode code, String message, String remedy) {
        return new Refusal(ProblemType.VALIDATION_FAILED, Finding.error(code, "file", message, remedy));
    }
}
