package jp.yakuba.platform.rest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;

/**
 * Where the next page of a list begins: the keys of the last item shown. It stands in addresses, opaque but not secret, so
 * the keys are numbers, never names, dates of birth or a 個人番号.
 */
public record Cursor(List<String> keys) {

    /** The register knows no time outside; the database cannot even write some of them. */
    private static final Instant EARLIEST = Instant.parse("1800-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    /** A cursor behind the item with these keys. */
    public static Cursor after(Object... keys) {
        return new Cursor(java.util.Arrays.stream(keys).map(String::valueOf).toList());
    }

    /** Reads a cursor of so many keys; refuses anything that is not one. */
    public static Cursor parse(String text, int size) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var plain = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var keys = List.of(plain.split(SEPARATOR, -1));
            if (keys.size() == size
                    && keys.stream().noneMatch(key -> key.chars().anyMatch(Character::isISOControl))) {
                return new Cursor(keys);
            }
        } catch (IllegalArgumentException | CharacterCodingException notACursor) {
            throw unknown();
        }
        throw unknown();
    }

    /** As it stands in {@code next} and in the query. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    /** The key as a whole number; refuses if it is none. */
    public long number(int key) {
        try {
            return Long.parseLong(keys.get(key));
        } catch (NumberFormatException notANumber) {
            throw unknown();
        }
    }

    /** The key as a time; refuses if it is none, or none that anything here can have. */
    public Instant time(int key) {
        try {
            var time = Instant.parse(keys.get(key));
            if (time.isAfter(EARLIEST) && time.isBefore(LATEST)) {
                return time;
            }
        } catch (DateTimeException notATime) {
            throw unknown();
        }
        throw unknown();
    }

    /** What to throw if the keys are not what they should be. */
    public static Refusal unknown() {
        return new Refusal(
                ProblemType.VALIDATION_FAILED,
                Finding.error(
                        PlatformError.CURSOR_UNKNOWN, "cursor", "続きの位置を読み取れません。", "前回の応答の next の値をそのまま指定してください。"));
    }
}
