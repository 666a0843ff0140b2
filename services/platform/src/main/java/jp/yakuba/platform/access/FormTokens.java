package jp.yakuba.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The tokens of forms against forgery. A browser holds a random value in a cookie, and each of its forms carries that value
 * signed: whoever can put a cookie into a browser can still not make the form. The same browser keeps the same value, so
 * that a form stays good while other tabs are open, over the renewal of a session and over a restart of the service.
 */
@ApplicationScoped
public class FormTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int RANDOM_BYTES = 16;
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
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it looks like one of ours. */
    boolean isValue(String cookie) {
        return VALUE.matcher(cookie).matches();
    }

    /** What the forms of the browser with this value carry. */
    public String token(String value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sign(key, value));
    }

    /** Whether the form was made for the browser with this value. */
    boolean fits(String value, String token) {
        return isValue(value)
                && MessageDigest.isEqual(
                        token(value).getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.UTF_8));
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
