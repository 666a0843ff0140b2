package jp.yakuba.platform.access.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.yakuba.platform.operator.Operator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The tokens of forms against forgery. A browser holds a random value in a cookie, and each of its forms carries that value
 * signed, together with whose form it is: whoever can put a cookie into a browser can still not make the form, and a form
 * that was made for one clerk is of no use in the session of another. It is the clerk and not the single session that
 * counts, and the same browser keeps the same value, so that a form stays good while other tabs are open, over a new login
 * and over a restart of the service.
 */
@ApplicationScoped
public class FormTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int RANDOM_BYTES = 16;
    private static final int HOLDER_BYTES = 12;
    private static final String NOBODY = "-";
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    /** @param secret of the installation; what is signed here is nobody else's key */
    FormTokens(@ConfigProperty(name = "yakuba.audit.key") String secret) {
        var seed = new SecretKeySpec(secret.strip().getBytes(StandardCharsets.US_ASCII), ALGORITHM);
        this.key = new SecretKeySpec(sign(seed, "yakuba forms against forgery"), ALGORITHM);
    }

    /** A value for a browser that has none. */
    String newValue() {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return encoded(bytes);
    }

    /** Whether it looks like one of ours. */
    boolean isValue(String cookie) {
        return VALUE.matcher(cookie).matches();
    }

    /** What the forms carry that the browser with this value shows to a clerk, or before the login to anybody. */
    public String token(String value, Optional<Operator> clerk) {
        return token(value, holder(clerk));
    }

    private String token(String value, String holder) {
        return holder + "." + encoded(sign(key, value + "." + holder));
    }

    /** Stands for the clerk; tells nobody who it is. */
    private String holder(Optional<Operator> clerk) {
        return clerk.map(known -> known.municipality().value() + "|" + known.userId())
                .map(known -> encoded(Arrays.copyOf(sign(key, "holder|" + known), HOLDER_BYTES)))
                .orElse(NOBODY);
    }

    /**
     * Whether the form was made for the browser with this value, and for the clerk who is signed in. Where nobody is, as at
     * the login, it may be anybody's: nothing is done in anybody's name.
     */
    boolean fits(String value, String token, Optional<Operator> clerk) {
        var holder = token.substring(0, Math.max(0, token.indexOf('.')));
        return isValue(value) && same(token(value, holder), token) && (clerk.isEmpty() || same(holder(clerk), holder));
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] sign(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
