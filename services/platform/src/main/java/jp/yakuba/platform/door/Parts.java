package jp.yakuba.platform.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;

/** The parts of a {@code multipart/form-data} body (RFC 7578), one after the other; only the present one can be read. */
public final class Parts {

    private static final int LONGEST_HEAD = 8_192;
    private static final Pattern LINE = Pattern.compile("[A-Za-z-]+:[^\\p{Cntrl}]*");
    private static final Pattern DISPOSITION =
            Pattern.compile("(?i)content-disposition:\\s*form-data(?:;\\s*[a-z*]+=(?:\"[^\"\\\\]*\"|[^\\s;\"\\\\]+))*");
    private static final Pattern NAME = Pattern.compile("(?i);\\s*name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("(?i);\\s*filename=\"([^\"]*)\"");

    private final UntilDelimiter body;

    /** The parts of the body, of which nothing is read yet. */
    public Parts(InputStream body, String boundary) {
        this.body = new UntilDelimiter(body, ("\r\n--" + boundary).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * One part.
     *
     * @param fileName as the sender calls it; null for a field
     */
    public record Part(String name, @Nullable String fileName, InputStream content) {}

    /** The next part; empty after the last. What was left of the part before is passed over. */
    public Optional<Part> next() throws IOException {
        body.transferTo(OutputStream.nullOutputStream());
        body.goOn();
        var after = new String(body.take(2), StandardCharsets.US_ASCII);
        if (after.equals("--")) {
            return Optional.empty();
        }
        if (!after.equals("\r\n")) {
            throw malformed();
        }
        var head = head();
        var name = NAME.matcher(head);
        if (!name.find()) {
            throw malformed();
        }
        var file = FILE_NAME.matcher(head);
        return Optional.of(new Part(name.group(1), file.find() ? file.group(1) : null, body));
    }

    /** The line that says what the part is. */
    private String head() throws IOException {
        var read = new ByteArrayOutputStream();
        while (!endsWithBlankLine(read)) {
            if (read.size() > LONGEST_HEAD) {
                throw malformed();
            }
            read.write(body.take(1));
        }
        var lines = text(read.toByteArray()).strip().lines().toList();
        if (!lines.stream().allMatch(line -> LINE.matcher(line).matches())) {
            throw malformed();
        }
        return lines.stream()
                .filter(line -> DISPOSITION.matcher(line).matches())
                .findFirst()
                .orElseThrow(Parts::malformed);
    }

    private static boolean endsWithBlankLine(ByteArrayOutputStream read) {
        return read.size() >= 4 && read.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n");
    }

    /** As UTF-8, to the last byte. */
    public static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw malformed();
        }
    }

    /** What to throw if it is no form, or breaks off. */
    public static Refusal malformed() {
        return new Refusal(ProblemType.MALFORMED);
    }
}
