package jp.yakuba.platform.access.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * A random text that proves who calls. Its holder alone has it; the database keeps the hash. 256 random bits need no slow
 * hash. The municipality in front says where to look; it proves nothing.
 */
public record SecretToken(MunicipalityCode municipality, String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern COOKIE = Pattern.compile("([0-9]{6})\\.([A-Za-z0-9_-]{43})");
    private static final Pattern BEARER = Pattern.compile("yk_([0-9]{6})_([A-Za-z0-9_-]{43})");

    public static SecretToken create(MunicipalityCode municipality) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SecretToken(
                municipality, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<SecretToken> ofCookie(@Nullable String value) {
        return parse(COOKIE, value);
    }

    static Optional<SecretToken> ofBearer(@Nullable String value) {
        return parse(BEARER, value);
    }

    private static Optional<SecretToken> parse(Pattern form, @Nullable String value) {
        var match = form.matcher(value == null ? "" : value);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SecretToken(new MunicipalityCode(match.group(1)), match.group(2)));
        } catch (RejectedValue noMunicipality) {
            return Optional.empty();
        }
    }

    String cookie() {
        return municipality.value() + "." + secret;
    }

    public String bearer() {
        return "yk_" + municipality.value() + "_" + secret;
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "token of " + municipality;
    }
}
