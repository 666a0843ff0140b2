package jp.yakuba.residentrecords.townlist;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.Characters;
import jp.yakuba.foundation.text.Widths;
import jp.yakuba.office.intake.IntakeError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.place.TownArea;
import jp.yakuba.residentrecords.resident.PostalCode;
import jp.yakuba.residentrecords.resident.TownAreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A file of 町字: UTF-8, comma separated, with a header. Must have the columns 町字コード and 町字; may have フリガナ, 郵便番号,
 * 適用開始日 and 適用終了日 (2024-01-01); others are left aside.
 *
 * @param towns what could be read
 * @param findings what is wrong with lines, by number of the line
 */
@Requirement("001/1.3.3")
record TownListFile(List<TownArea> towns, Findings findings) {

    /** The largest cities have some ten thousand. */
    static final int MOST = 100_000;

    private static final String CODE = "町字コード";
    private static final String NAME = "町字";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_READING = 200;

    static TownListFile read(InputStream content) {
        try (var csv = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .maxBufferSize(64 * 1024)
                .ofCsvRecord(new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder()))) {
            return of(csv);
        } catch (IOException | UncheckedIOException | CsvParseException broken) {
            throw refused(RecordsError.FILE_UNREADABLE, "ファイルを読み取れません。", "見出しのある UTF-8 の CSV を選んでください。");
        }
    }

    private static TownListFile of(Iterable<CsvRecord> records) {
        var lines = records.iterator();
        var columns = lines.hasNext() ? columns(lines.next()) : List.<String>of();
        if (!columns.contains(CODE) || !columns.contains(NAME)) {
            throw refused(IntakeError.ITEM_MISSING, "見出しに「町字コード」と「町字」の列がありません。", "一行目に項目名を書いてください。");
        }
        var read = new Reading(columns);
        while (lines.hasNext()) {
            read.add(lines.next());
        }
        if (read.towns.isEmpty() && read.findings.isEmpty()) {
            throw refused(IntakeError.FILE_EMPTY, "ファイルに町字がありません。", "一行に一つの町字を書いたファイルを選んでください。");
        }
        return new TownListFile(List.copyOf(read.towns), Findings.of(read.findings));
    }

    private static List<String> columns(CsvRecord header) {
        return header.getFields().stream()
                .map(name -> name.replace(String.valueOf(BYTE_ORDER_MARK), "").strip())
                .toList();
    }

    private static Refusal refused(ErrorCode code, String message, String remedy) {
        return new Refusal(ProblemType.VALIDATION_FAILED, Finding.error(code, "file", message, remedy));
    }

    /** What was read so far. */
    private static final class Reading {

        private final List<String> columns;
        private final List<TownArea> towns = new ArrayList<>();
        private final Map<TownAreaCode, List<TownArea>> ofCode = new HashMap<>();
        private final List<Finding> findings = new ArrayList<>();

        Reading(List<String> columns) {
            this.columns = columns;
        }

        void add(CsvRecord line) {
            if (towns.size() + findings.size() >= MOST) {
                throw refused(RecordsError.FILE_TOO_LONG, "ファイルの行が多すぎます。", "%,d行以内にしてください。".formatted(MOST));
            }
            try {
                var town = town(line);
                putApart(town);
                towns.add(town);
            } catch (RejectedValue rejected) {
                findings.add(rejected.finding(line.getStartingLineNumber() + "行目"));
            }
        }

        private TownArea town(CsvRecord line) {
            var name = text(line, NAME, LONGEST_NAME, Function.identity());
            if (name == null) {
                throw new RejectedValue(FoundationError.REQUIRED, "町字が空欄です。", "町字の名前を入力してください。");
            }
            var code = text(line, CODE, LONGEST_NAME, digits -> new TownAreaCode(Widths.halfAscii(digits)));
            if (code == null) {
                throw new RejectedValue(FoundationError.REQUIRED, "町字コードが空欄です。", "７桁の町字コードを入力してください。");
            }
            var town = new TownArea(
                    code,
                    name,
                    text(line, "フリガナ", LONGEST_READING, Function.identity()),
                    text(
                            line,
                            "郵便番号",
                            LONGEST_NAME,
                            digits -> new PostalCode(Widths.halfAscii(digits).replace("-", ""))),
                    text(line, "適用開始日", LONGEST_NAME, Reading::day),
                    text(line, "適用終了日", LONGEST_NAME, Reading::day));
            var first = town.firstDay();
            var last = town.lastDay();
            if (first != null && last != null && last.isBefore(first)) {
                throw new RejectedValue(
                        FoundationError.PERIOD_REVERSED, "適用終了日が適用開始日より前です。", "どちらの日が正しいかを確かめて直してください。");
            }
            return town;
        }

        /** One code is one 町字 at a time. */
        private void putApart(TownArea town) {
            var others = ofCode.computeIfAbsent(Objects.requireNonNull(town.code()), _ -> new ArrayList<>());
            if (others.stream().anyMatch(other -> overlap(other, town))) {
                throw new RejectedValue(
                        RecordsError.TOWN_DOUBLED, "同じ町字コードが同じ時期に二度あります。", "一方の行を取り除くか、適用開始日・終了日を直してください。");
            }
            others.add(town);
        }

        private static boolean overlap(TownArea one, TownArea other) {
            return startsBy(one, other.lastDay()) && startsBy(other, one.lastDay());
        }

        private static boolean startsBy(TownArea town, @Nullable LocalDate day) {
            var first = town.firstDay();
            return first == null || day == null || !first.isAfter(day);
        }

        private static LocalDate day(String text) {
            try {
                return LocalDate.parse(Widths.halfAscii(text).replace('/', '-'));
            } catch (DateTimeParseException wrong) {
                throw new RejectedValue(FoundationError.DATE_FORMAT, "日付の形式が違います。", "2024-01-01 のように入力してください。");
            }
        }

        private <T> @Nullable T text(CsvRecord line, String item, int longest, Function<String, T> value) {
            var column = columns.indexOf(item);
            var text = column < 0 || column >= line.getFieldCount()
                    ? ""
                    : line.getField(column).strip();
            if (text.isEmpty()) {
                return null;
            }
            if (Characters.length(text) > longest) {
                throw new RejectedValue(FoundationError.TEXT_TOO_LONG, item + "が長すぎます。", longest + "文字以内にしてください。");
            }
            return value.apply(Characters.requireClean(text, item));
        }
    }
}
