package jp.yakuba.platform.access.authenticator;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords as authenticators make them (RFC 6238: SHA-1, six digits, thirty seconds). */
public final class Totp {

    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    /** One step to either side, for clocks that differ (RFC 6238, 5.2). */
    private static final int TOLERANCE = 1;

    private Totp() {}

    public static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
            var offset = hash.get(hash.capacity() - 1) & 0xf;
            var number = (hash.getInt(offset) & 0x7fffffff) % 1_000_000;
            return ("%0" + DIGITS + "d").formatted(number);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A one-time password could not be made", broken);
        }
    }

    /** The step whose code this is, if it is near now and later than the last one used. */
    public static OptionalLong matchingStep(byte[] secret, String code, Instant now, long lastUsed) {
        var current = step(now);
        return LongStream.rangeClosed(current - TOLERANCE, current + TOLERANCE)
                .filter(step -> step > lastUsed && code(secret, step).equals(code))
                .findFirst();
    }

    public static long step(Instant time) {
        return time.getEpochSecond() / STEP_SECONDS;
    }
}
