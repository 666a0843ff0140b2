package jp.yakuba.platform.inspection;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A CSV file as a spreadsheet opens it: UTF-8 with its mark, and no cell that the spreadsheet would take for a formula
 * (ASVS v5.0.0-1.2.10).
 */
public final class Spreadsheet implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private final CsvWriter csv;

    /** Begins it; what it is written to is closed with it. */
    public Spreadsheet(OutputStream out) {
        try {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write(BYTE_ORDER_MARK);
            csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes a line. */
    public void line(String... cells) {
        csv.writeRecord(Arrays.stream(cells).map(Spreadsheet::harmless).toList());
    }

    /** With an apostrophe in front, which spreadsheets take for text. */
    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /** A download that is never shown in place and never kept. */
    static Response answer(String fileName, StreamingOutput content) {
        return Response.ok(content)
                .type("text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
