package jp.yakuba.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;

/**
 * What every JSON body must be before anybody looks into it: not too long, and UTF-8 (RFC 8259, section 8.1) to the last
 * byte. A lenient decoder would put a replacement character in the place of a broken one, and so register another name.
 */
@ApplicationScoped
class JsonBody {

    private final int longest;

    JsonBody(RestSettings settings) {
        this.longest = Math.toIntExact(settings.longestJson().asLongValue());
    }

    /** The whole body; of one that is too long no more is read than shows it. */
    byte[] read(InputStream sent) throws IOException {
        var body = sent.readNBytes(longest + 1);
        if (body.length > longest) {
            throw new Refusal(ProblemType.TOO_LARGE);
        }
        requireUtf8(body);
        return body;
    }

    private static void requireUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException broken) {
            throw new Refusal(
                    ProblemType.MALFORMED,
                    Finding.error(
                            PlatformError.NOT_UTF_8, "", "本文が UTF-8 の文字として読み取れません。", "文字コードを UTF-8 にして送り直してください。"));
        }
    }
}
