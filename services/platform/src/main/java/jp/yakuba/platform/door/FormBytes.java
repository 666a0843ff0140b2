package jp.yakuba.platform.door;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import jp.yakuba.platform.problems.Refusal;

/**
 * The body of a form as browsers send it. A lenient reader would break on a wrong escape, and put a replacement character
 * in the place of a broken one, and so register another name.
 */
final class FormBytes {

    private FormBytes() {}

    /** Whether it has parts that can be told apart, to the end of the last. */
    static boolean haveParts(byte[] form, String boundary) {
        try {
            var parts = new Parts(new ByteArrayInputStream(form), boundary);
            while (parts.next().isPresent()) {
                // Nothing is kept: the next part is looked for behind the end of this one.
            }
            return true;
        } catch (Refusal | IOException broken) {
            return false;
        }
    }

    /** Whether every escape is one and what they stand for is UTF-8. */
    static boolean areReadable(byte[] form) {
        var plain = new ByteArrayOutputStream(form.length);
        for (var at = 0; at < form.length; at++) {
            if (form[at] != '%') {
                plain.write(form[at]);
                continue;
            }
            var high = at + 2 < form.length ? Character.digit(form[at + 1], 16) : -1;
            var low = at + 2 < form.length ? Character.digit(form[at + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return false;
            }
            plain.write(high << 4 | low);
            at += 2;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(plain.toByteArray()));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }
}
