package jp.yakuba.residentrecords.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.residentrecords.resident.RecordRules;
import jp.yakuba.residentrecords.resident.Residents;
import org.jspecify.annotations.Nullable;

/**
 * Reads a resident file line by line: UTF-8, comma separated, header with item names. A file that cannot be read as such is
 * refused as a whole; a line that breaks a rule comes with its findings, and reading goes on.
 */
final class ResidentFile implements Iterator<ResidentLine>, AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final Header header;
    private final LocalDate today;

    /** Opens the file and checks its header. */
    ResidentFile(InputStream content, LocalDate today) {
        this.today = today;
        this.csv = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .maxBufferSize(4 * 1024 * 1024)
                .ofCsvRecord(reader(content));
        this.records = csv.iterator();
        var names = hasNext() ? nextRecord().getFields() : List.<String>of();
        if (names.isEmpty()) {
            throw refused("file-empty", "ファイルに何も書かれていません。", "見出しとデータのあるファイルを指定してください。");
        }
        Refusal.ifErrors(Header.check(names));
        this.header = Header.of(names);
    }

    private static BufferedReader reader(InputStream content) {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(content, strict));
        try {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
        } catch (IOException broken) {
            throw refused(broken);
        }
        return reader;
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException broken) {
            throw refused(broken);
        } catch (CsvParseException broken) {
            throw notCsv();
        }
    }

    @Override
    public ResidentLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return line(nextRecord());
    }

    /** Passes over a line that was checked before. */
    void skip() {
        if (hasNext()) {
            nextRecord();
        }
    }

    private CsvRecord nextRecord() {
        try {
            return records.next();
        } catch (UncheckedIOException broken) {
            throw refused(broken);
        } catch (CsvParseException broken) {
            throw notCsv();
        }
    }

    private ResidentLine line(CsvRecord line) {
        var number = line.getStartingLineNumber();
        var texts = line.getFields();
        if (texts.size() != header.width()) {
            return new ResidentLine(
                    number,
                    null,
                    null,
                    Findings.of(Finding.error(
                            "column-count",
                            "",
                            "列の数が見出しと違います（" + texts.size() + "列）。",
                            "見出しと同じ" + header.width() + "列にしてください。読点や引用符の付け忘れがないか確かめてください。")));
        }
        var bound = Residents.SHAPE.bind(leaf -> header.text(texts, leaf.path()));
        var findings = new ArrayList<>(bound.findings().list());
        var individualNumber = individualNumber(header.text(texts, Header.INDIVIDUAL_NUMBER), findings);
        var version = bound.value();
        if (version != null) {
            findings.addAll(RecordRules.check(version, today).list());
        }
        return new ResidentLine(number, version, individualNumber, Findings.of(byItem(findings)));
    }

    private static List<Finding> byItem(List<Finding> findings) {
        return findings.stream()
                .map(found -> new Finding(
                        found.code(), found.severity(), Header.itemAt(found.field()), found.message(), found.remedy()))
                .toList();
    }

    private static @Nullable IndividualNumber individualNumber(@Nullable String text, List<Finding> findings) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return IndividualNumber.parse(text);
        } catch (RejectedValue rejected) {
            findings.add(rejected.finding(Header.INDIVIDUAL_NUMBER));
            return null;
        }
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Refusal refused(Exception broken) {
        if (broken instanceof CharacterCodingException || broken.getCause() instanceof CharacterCodingException) {
            return refused("not-utf-8", "ファイルに UTF-8 でない箇所があります。", "文字コードを UTF-8 にして保存し直してください（Shift_JIS では読めません）。");
        }
        throw new IllegalStateException("The file cannot be read", broken);
    }

    private static Refusal notCsv() {
        return refused("not-csv", "CSV として読み取れません。", "引用符の閉じ忘れや、極端に長い項目がないか確かめてください。");
    }

    private static Refusal refused(String code, String message, String remedy) {
        return new Refusal(ProblemType.VALIDATION_FAILED, Finding.error(code, "", message, remedy));
    }
}
