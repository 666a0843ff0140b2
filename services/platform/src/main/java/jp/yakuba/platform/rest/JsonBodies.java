package jp.yakuba.platform.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;

/**
 * What every JSON body must be before anybody reads it: not too long, and UTF-8 (RFC 8259, section 8.1) to the last
 * byte. A decoder would put a replacement character in the place of a broken one, and so register another name.
 */
@Provider
class JsonBodies implements ReaderInterceptor {

    private final int longest;

    JsonBodies(RestSettings settings) {
        this.longest = Math.toIntExact(settings.longestJson().asLongValue());
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            var body = context.getInputStream().readNBytes(longest + 1);
            if (body.length > longest) {
                throw new Refusal(ProblemType.TOO_LARGE);
            }
            requireUtf8(body);
            context.setMediaType(MediaType.APPLICATION_JSON_TYPE);
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private static void requireUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException broken) {
            throw new Refusal(
                    ProblemType.MALFORMED,
                    Finding.error("not-utf-8", "", "本文が UTF-8 の文字として読み取れません。", "文字コードを UTF-8 にして送り直してください。"));
        }
    }
}
