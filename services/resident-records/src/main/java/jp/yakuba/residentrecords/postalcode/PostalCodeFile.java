package jp.yakuba.residentrecords.postalcode;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.office.intake.IntakeError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.residentrecords.RecordsError;

/**
 * A file of postal codes, UTF-8 or Shift_JIS: that of the post office, which has fifteen columns and no header, or one with a
 * header and the columns 市区町村コード, 町字 and 郵便番号.
 *
 * @param towns what could be read, each once
 * @param findings what is wrong with lines, by number of the line
 */
@Requirement("001/1.1.17")
record PostalCodeFile(Set<PostalTown> towns, Findings findings) {

    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST_FINDINGS = 100;
    private static final int COLUMNS_OF_THE_POST = 15;
    private static final Charset SHIFT_JIS = Charset.forName("Windows-31J");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static PostalCodeFile read(InputStream content) {
        try (var csv = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text(content))) {
            var lines = csv.iterator();
            if (!lines.hasNext()) {
                throw refused(IntakeError.FILE_EMPTY, "ファイルに何も書かれていません。", "郵便番号一覧のファイルを選んでください。");
            }
            return of(lines.next(), lines);
        } catch (IOException | UncheckedIOException | CsvParseException broken) {
            throw refused(RecordsError.FILE_UNREADABLE, "ファイルを読み取れません。", "UTF-8 か Shift_JIS の CSV を選んでください。");
        }
    }

    private static PostalCodeFile of(CsvRecord first, Iterator<CsvRecord> rest) {
        PostalLines form;
        var reading = new Reading();
        if (first.getFieldCount() == COLUMNS_OF_THE_POST) {
            form = new LinesOfThePost();
            reading.add(form, first);
        } else {
            form = LinesWithHeader.of(first.getFields());
        }
        rest.forEachRemaining(line -> reading.add(form, line));
        if (reading.towns.isEmpty() && reading.findings.isEmpty()) {
            throw refused(IntakeError.FILE_EMPTY, "ファイルに郵便番号がありません。", "郵便番号一覧のファイルを選んでください。");
        }
        return new PostalCodeFile(reading.towns, Findings.of(reading.findings));
    }

    private static String text(InputStream content) throws IOException {
        var bytes = content.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw refused(IntakeError.FILE_TOO_LARGE, "ファイルが大きすぎます。", "郵便番号一覧のファイルかどうかを確かめてください。");
        }
        return decoded(bytes).replaceFirst("^" + BYTE_ORDER_MARK, "");
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        try {
            return decoded(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return decoded(bytes, SHIFT_JIS);
        }
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    static Refusal refused(ErrorCode code, String message, String remedy) {
        return new Refusal(ProblemType.VALIDATION_FAILED, Finding.error(code, "file", message, remedy));
    }

    /** What was read so far. */
    private static final class Reading {

        private final Set<PostalTown> towns = new LinkedHashSet<>();
        private final List<Finding> findings = new ArrayList<>();

        void add(PostalLines form, CsvRecord line) {
            try {
                form.town(line.getFields()).ifPresent(towns::add);
            } catch (RejectedValue rejected) {
                if (findings.size() < MOST_FINDINGS) {
                    findings.add(rejected.finding(line.getStartingLineNumber() + "行目"));
                }
            }
        }
    }
}
