package jp.yakuba.office.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;

/**
 * Reads a file of records some hundred lines at a time: UTF-8, comma separated, header with item names. A file that cannot be
 * read as such is refused as a whole; a line that breaks a rule comes with its findings, and reading goes on.
 */
final class RecordFile<L extends IntakeLine> implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** No lines. */
    static final Unread NOTHING = new Unread(0, "");

    private final int atATime;
    private final LineReader<L> reader;
    private InputStream content;
    private RecordBytes records;
    private FilePlace start;
    private long offset;

    /**
     * Checks the header and goes on behind the place.
     *
     * @param file the content from an offset on
     * @param atATime how many lines are held in memory at a time
     * @param opening what reads the lines under a header
     */
    RecordFile(
            LongFunction<InputStream> file,
            FilePlace place,
            int atATime,
            Function<List<String>, LineReader<L>> opening) {
        this.atATime = atATime;
        this.content = file.apply(0);
        this.records = new RecordBytes(content);
        this.start = FilePlace.START;
        this.reader = opening.apply(header(take(1)));
        if (place.offset() > 0) {
            close();
            this.content = file.apply(place.offset());
            this.records = new RecordBytes(content);
            this.start = place;
            this.offset = place.offset();
        }
    }

    private static List<String> header(String text) {
        var first = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        var names =
                records(first).stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        if (names.isEmpty()) {
            throw refused(IntakeError.FILE_EMPTY, "ファイルに何も書かれていません。", "見出しとデータのあるファイルを指定してください。");
        }
        return names;
    }

    /**
     * Lines that were taken from the file and not yet read.
     *
     * @param before how many line ends of the file went before them
     */
    record Unread(long before, String text) {

        boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** The next lines that say something; nothing at the end of the file. */
    Unread take() {
        while (true) {
            var section = new Unread(place().lines(), take(atATime));
            if (section.isEmpty() || !hasOnlyLineEnds(section.text())) {
                return section;
            }
        }
    }

    private static boolean hasOnlyLineEnds(String text) {
        return text.chars().allMatch(unit -> unit == '\n' || unit == '\r');
    }

    /** Reads lines, on any thread; none if there are but empty ones. */
    List<L> read(Unread section) {
        // A line is read without looking at anything else: on as many cores as there are.
        return records(section.text()).parallelStream()
                .map(line -> reader.read(section.before() + line.getStartingLineNumber(), line.getFields()))
                .toList();
    }

    /** What is said of the header of a file that is imported. */
    Findings ofHeader() {
        return reader.ofHeader();
    }

    /** Up to where it is read. */
    FilePlace place() {
        return new FilePlace(offset, start.lines() + records.lines());
    }

    private String take(int count) {
        try {
            var bytes = records.take(count);
            offset += bytes.length;
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw refused(
                    IntakeError.NOT_UTF_8, "ファイルに UTF-8 でない箇所があります。", "文字コードを UTF-8 にして保存し直してください（Shift_JIS では読めません）。");
        } catch (RecordBytes.RecordTooLong broken) {
            throw notCsv();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<CsvRecord> records(String text) {
        try (var csv = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .maxBufferSize(RecordBytes.MOST)
                .ofCsvRecord(text)) {
            return csv.stream().toList();
        } catch (CsvParseException broken) {
            throw notCsv();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Refusal notCsv() {
        return refused(IntakeError.NOT_CSV, "CSV として読み取れません。", "引用符の閉じ忘れや、極端に長い項目がないか確かめてください。");
    }

    private static Refusal refused(ErrorCode code, String message, String remedy) {
        return new Refusal(ProblemType.VALIDATION_FAILED, Finding.error(code, "", message, remedy));
    }
}
